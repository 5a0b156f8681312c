package io.github.councillor.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a council does for its councillors, and what more it could do, theme by theme.
 *
 * @param source the document
 * @param themes its themes, in order
 * @param actions its rows, in order
 * @param wordings other wordings of a post's name, each with the wording it stands for
 */
public record SupportFramework(
        SourceDocument source, List<Statement> themes, List<SupportAction> actions, Map<String, String> wordings) {

    /** Copies the lists; refuses two actions of one id. */
    public SupportFramework {
        themes = ImmutableList.copyOf(themes);
        actions = ImmutableList.copyOf(actions);
        wordings = ImmutableMap.copyOf(wordings);
        Set<StatementId> seen = new HashSet<>();
        for (SupportAction action : actions) {
            checkArgument(seen.add(action.id()), "%s stands twice", action.id());
        }
    }

    /** The actions under a theme, in order. */
    public List<SupportAction> under(Statement theme) {
        return actions.stream()
                .filter(action -> action.theme().id().equals(theme.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The actions in which a post has a part, by any of the wordings of its name. */
    public List<SupportAction> ledBy(String post) {
        String wanted = named(post);
        return actions.stream()
                .filter(action -> action.leads().stream()
                        .flatMap(leads -> leads.each().stream())
                        .anyMatch(lead -> named(lead.name()).equals(wanted)))
                .collect(ImmutableList.toImmutableList());
    }

    private String named(String post) {
        return wordings.getOrDefault(post, post);
    }
}
