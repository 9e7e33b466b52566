"""Everything the law asks for, with the words in which it is asked."""
