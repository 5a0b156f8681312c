package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.council.Council;
import io.github.councillor.council.Council.OfficePost;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeProfile.Incompatibility;
import io.github.councillor.officer.StatutoryOffices;
import java.time.LocalDate;
import java.util.Optional;

/** The offices of a council that one person may not hold, where one post is told to hold both. */
final class SharedPosts {

    private final Council council;
    private final LocalDate day;

    private SharedPosts(Council council, LocalDate day) {
        this.council = council;
        this.day = day;
    }

    static ImmutableList<SharedPost> of(Council council, LocalDate day) {
        return new SharedPosts(council, day).all();
    }

    /** The table gives each pair from both sides: it is taken from that of the office that stands first. */
    private ImmutableList<SharedPost> all() {
        ImmutableList.Builder<SharedPost> shared = ImmutableList.builder();
        for (OfficeProfile one : StatutoryOffices.all()) {
            for (Incompatibility rule : one.incompatibilities()) {
                if (one.office().compareTo(rule.office()) < 0) {
                    scope(rule)
                            .ifPresent(scope -> post(one, rule)
                                    .ifPresent(post -> shared.add(new SharedPost(
                                            post, one, StatutoryOffices.of(rule.office()), rule, scope))));
                }
            }
        }
        return shared.build();
    }

    private Optional<String> post(OfficeProfile one, Incompatibility rule) {
        return council.offices().stream()
                .filter(held -> held.office() == one.office())
                .map(OfficePost::post)
                .filter(post -> council.offices().stream()
                        .anyMatch(other -> other.office() == rule.office()
                                && other.post().strip().equalsIgnoreCase(post.strip())))
                .findFirst();
    }

    /** Whether the rule speaks of the council on the day; empty where it does not. */
    private Optional<SharedPost.Scope> scope(Incompatibility rule) {
        AuthorityKind kind = council.authority().kind();
        if (rule.from().filter(day::isBefore).isPresent()
                || rule.until().filter(day::isAfter).isPresent()
                || (kind != AuthorityKind.NOT_STATED && !rule.kinds().contains(kind))) {
            return Optional.empty();
        }
        if (kind == AuthorityKind.NOT_STATED) {
            return Optional.of(SharedPost.Scope.KIND_NOT_TOLD);
        }
        return Optional.of(rule.from().isPresent() ? SharedPost.Scope.APPLIES : SharedPost.Scope.START_NOT_KNOWN);
    }
}
