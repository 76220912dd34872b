# Errors: what went wrong, where, what to do.
error-unknown = Something went wrong for an unknown reason. Try again; if it happens again, send the file to whoever looks after this system.
error-unreadable = { $path }: the file cannot be read. Open it to check, then save it as .txt, .html, .docx or .pdf.
error-empty = { $path }: the file is empty. Download the article again.
error-binary = { $path }: the file is of a format that cannot be read. Save it as .txt, .html, .docx or .pdf.
error-encoding = { $path }: the encoding breaks at byte { $offset }. Save the file as UTF-8.
error-no-text = { $path }: no article text was found. Save the complete page, or use a version with text instead of a scan.
error-store = The database { $url } cannot be opened: { $reason }. Check the address in DAIHOI_STORE and the right to write.
error-store-new = A newer version of this program has changed the database { $url } ({ $step }). Update the program.
error-embedded = { $file }, row { $row }: { $reason }. Mend this row and run again.
error-missing = { $path }: there is no such file or folder. Check the name and the path.
error-nothing-to-read = { $path }: the folder holds no file that can be read. Choose a folder with .txt, .html, .pdf, .docx, .rtf, .md or .eml files.
error-too-large = { $path }: the file has { NUMBER($size, maximumFractionDigits: 0) } MB, above the limit of { $limit } MB. Split it into smaller files, one article each.
error-locked = { $path }: the document is protected by a password. Remove the password and save it again.
error-damaged = { $path }: the { $format } file is damaged ({ $reason }). Download it again, or open it and save it as a new file.
error-reader = { $path }: the reader broke on this file ({ $reason }). The other files are not affected; send this one to whoever looks after this system.
error-unwritable = { $path }: the file cannot be written ({ $reason }). Choose another folder, or close the file if it is open.
