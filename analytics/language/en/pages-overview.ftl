overview-question = Party congresses: each term at a glance
