"""What pages show, prepared in words: the answers given, and the ways with their verdicts."""
