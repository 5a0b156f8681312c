package io.github.councillor.json;

import com.google.common.collect.ImmutableList;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.published.RestrictionPhrase;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a published item is expected to be private: its restriction, and the paragraphs of Schedule 12A beside it. */
final class PublishedRestriction {

    private static final String FIELD = "anticipated_restriction";
    private static final String PARAGRAPHS = "exempt_paragraphs";
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile("(?i)\\s*(?:none|nil|n/?a|not applicable|no|[-\u2013\u2014])?\\s*");

    private PublishedRestriction() {}

    /** Whether some of it is private; unread where the two contradict each other. */
    static Fact<YesNo> read(Cursor item, Transcript transcript) {
        Fact<YesNo> restriction = transcript.phrase(item, FIELD, RestrictionPhrase::read);
        transcript.keep(item, PARAGRAPHS);
        String paragraphs = item
                .given(PARAGRAPHS)
                .map(value -> value.isArray() ? ImmutableList.copyOf(value) : ImmutableList.of(value))
                .orElseGet(ImmutableList::of)
                .stream()
                .map(Transcript::textOf)
                .filter(paragraph -> !NO_PARAGRAPH.matcher(paragraph).matches())
                .collect(Collectors.joining(", "));
        if (paragraphs.isEmpty() || restriction.orElse(YesNo.YES) == YesNo.YES) {
            return restriction;
        }
        transcript.also(item.pointerTo(FIELD), "contradicted by " + PARAGRAPHS);
        return Fact.unread(item.text(FIELD).orElse("") + "; exempt paragraphs " + paragraphs);
    }
}
