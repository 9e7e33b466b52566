"""The engine: facts, expressions, dated figures, assessment, explanation. It knows no law."""
