package io.github.councillor.support;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One of those who lead an action: a post, a group of posts, a chair or an organisation, as the framework names it.
 *
 * @param name the name, as it stands
 * @param part what part it has
 */
public record Lead(String name, Part part) {

    /** Refuses a blank name. */
    public Lead {
        checkArgument(!name.isBlank(), "a lead needs a name");
    }

    /** What part a lead has. */
    public enum Part {
        /** Leads, alone or beside others. */
        LEADS("leads"),
        /** Is named after "with" or "in conjunction with". */
        WITH("with"),
        /** Gives support. */
        SUPPORTS("supports");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** In a word. */
        public String word() {
            return word;
        }
    }

    /** Whether the post is filled for the time being only: its name begins with "Interim". */
    public boolean isInterim() {
        return name.startsWith("Interim ");
    }
}
