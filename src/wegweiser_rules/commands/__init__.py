"""The command line: assess situations, list the rules, explain a result."""
