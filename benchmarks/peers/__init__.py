"""The other tools that can be asked the same question, each by the means that it has."""
