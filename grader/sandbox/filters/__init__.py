"""System-call filters as raw BPF, one per architecture and kind, and what generates them."""
