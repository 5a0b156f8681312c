package io.github.councillor.json;

import io.github.councillor.fact.Fact;
import java.util.List;
import java.util.regex.Pattern;

/** The documents that a published item lists. */
final class PublishedDocuments {

    private static final Pattern TO_FOLLOW =
            Pattern.compile("(?i)(?:documents?|reports?|papers?)? ?(?:to follow|tbc|tba|to be confirmed|to be advised"
                    + "|not yet available|not available|awaited|n/a)[.;]?");
    private static final Pattern NO_DOCUMENT =
            Pattern.compile("(?i)(?:none|nil|no (?:documents?|reports?|papers?)|not applicable|[-\u2013\u2014]*)[.;]?");

    private PublishedDocuments() {}

    /** The documents; unread where what is listed is none, which may mean that none is there yet. */
    static Fact<List<String>> read(Cursor item, Transcript transcript) {
        List<String> listed = item.texts("documents");
        List<String> real =
                listed.stream().filter(PublishedDocuments::isDocument).toList();
        for (int i = 0; i < listed.size(); i++) {
            transcript.read(
                    item.pointerTo("documents") + "/" + i,
                    listed.get(i),
                    isDocument(listed.get(i)) ? "a document" : "no document yet",
                    "");
        }
        if (!real.isEmpty()) {
            return Fact.known(real);
        }
        return listed.isEmpty() ? Fact.unstated() : Fact.unread(String.join("; ", listed));
    }

    private static boolean isDocument(String listed) {
        String words = listed.strip();
        return !TO_FOLLOW.matcher(words).matches()
                && !NO_DOCUMENT.matcher(words).matches();
    }
}
