package io.github.councillor.rules.render;

/** Where what is said comes from. Guidance and law are never told apart by colour alone: each has its word and its shape. */
enum Mark {
    /** An Act or instrument, cited. */
    LAW("Law", "law", "f-law"),
    /** What a document expects. */
    GUIDANCE("Guidance, not law", "guidance", "f-guidance"),
    /** What the council's file says. */
    FILE("Your council", "file", "f-constitution"),
    /** What the pack itself says: a reading, a suggestion, an example worked out. */
    OURS("This pack", "ours", "v-answered");

    private final String label;
    private final String look;
    private final String shape;

    Mark(String label, String look, String shape) {
        this.label = label;
        this.look = look;
        this.shape = shape;
    }

    /** The word. */
    String label() {
        return label;
    }

    /** The name of its style. */
    String look() {
        return look;
    }

    /** The name of its shape. */
    String shape() {
        return shape;
    }
}
