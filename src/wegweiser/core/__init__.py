"""What has no domain word: records, refusals, permissions, encryption, languages."""
