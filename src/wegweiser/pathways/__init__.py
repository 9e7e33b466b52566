"""From a situation to a plan: questions, ways, steps, responsible offices, offers."""
