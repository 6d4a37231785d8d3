// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/gate.h"

#include "protocol/hash.h"
#include "protocol/keyset.h"

#include <QCoreApplication>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Gate)
};

std::unexpected<Error> refused(const Acquaintance &who, const QString &why, const QString &hint)
{
    return failure(ErrorKind::Refused, Words::tr("Following the catalogue at"), who.where, why, hint);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

QString day(Instant instant)
{
    return text(PartialDate::ofDay(std::chrono::floor<std::chrono::days>(instant)).toString());
}

/// Who it may be at all, whatever it says.
Result<void> checkIdentity(const protocol::Head &head, const Acquaintance &who)
{
    const std::string &id = head.content.id;
    if (!who.url.empty() && id == protocol::embeddedId)
        return refused(who, Words::tr("it calls itself %1, which is the catalogue inside the program").arg(text(id)),
                       Words::tr("No address may serve it."));
    if (store::isLocal(id))
        return refused(who, Words::tr("it calls itself %1, which is what you imported yourself").arg(text(id)),
                       Words::tr("No address may serve it."));
    if (who.idAtAddress && *who.idAtAddress != id)
        return refused(
            who, Words::tr("the catalogue %1 is there, where %2 was before").arg(text(id), text(*who.idAtAddress)),
            Words::tr("To follow it, first stop following %1, in the settings or with hansactl catalogue unfollow %1.")
                .arg(text(*who.idAtAddress)));
    if (who.sameId && who.sameId->key != who.key)
        return refused(who, Words::tr("the catalogue %1 is followed with another key").arg(text(id)),
                       Words::tr("Ask its publisher which key is right. If it is the new one, first stop following the "
                                 "catalogue, in the settings or with hansactl catalogue unfollow %1.")
                           .arg(text(id)));
    return {};
}
} // namespace

store::Followed followedOf(const store::CatalogueState &state)
{
    const auto envelope = protocol::contentEnvelope(state.head);
    return {.id = state.id,
            .title = state.title,
            .publisher = state.publisher,
            .url = state.url,
            .key = state.key,
            .keys = protocol::KeySet::fromJson(state.keys) ? state.keys : std::string(),
            .revision = state.revision,
            .content = envelope ? protocol::toHex(protocol::sha256(envelope->payload)) : std::string(),
            .sizeFactor = state.sizeFactor};
}

std::optional<QString> expiryWarning(std::string_view id, std::optional<Instant> published,
                                     std::optional<Instant> expires, Instant now)
{
    if (!expires || *expires > now)
        return {};
    return Words::tr("The catalogue %1 has expired: it was published on %2 and held until %3. You still see it, but it "
                     "may be out of date; or this machine's date (%4) is wrong.")
        .arg(text(id), published ? day(*published) : QString(), day(*expires), day(now));
}

std::optional<QString> keysExpiryWarning(std::string_view id, std::optional<Instant> expires, Instant now)
{
    if (!expires || *expires > now)
        return {};
    return Words::tr("The keys of the catalogue %1 have expired on %2. Its publisher has to name new ones.")
        .arg(text(id), day(*expires));
}

Result<std::vector<QString>> admit(const protocol::Head &head, const Acquaintance &who, Instant now)
{
    if (auto identity = checkIdentity(head, who); !identity)
        return std::unexpected(identity.error());
    const protocol::Content &content = head.content;
    const bool known = who.sameId && who.sameId->revision > 0;
    if (known && content.revision < who.sameId->revision)
        return refused(who,
                       Words::tr("revision %1 is there, but you already had %2: an older copy, perhaps a lagging cache")
                           .arg(content.revision)
                           .arg(who.sameId->revision),
                       Words::tr("What you have stays. Try again later."));
    if (known && content.revision == who.sameId->revision && !who.sameId->content.empty()
        && who.sameId->content != protocol::toHex(protocol::sha256(head.contentPayload)))
        return refused(who,
                       Words::tr("revision %1 is there with other content than the one you have").arg(content.revision),
                       Words::tr("What you have stays. Tell its publisher: a revision must never change."));
    std::vector<QString> warnings;
    if (head.freshness.published > now + std::chrono::days(1))
        warnings.push_back(
            Words::tr("The catalogue %1 was published on %2, and this machine's date is %3: one of the two "
                      "is wrong.")
                .arg(text(content.id), day(head.freshness.published), day(now)));
    if (const auto warning = expiryWarning(content.id, head.freshness.published, head.freshness.expires, now)) {
        if (!known)
            return refused(
                who, Words::tr("it has expired on %1").arg(day(*head.freshness.expires)),
                Words::tr("It may be an old copy, or this machine's date (%1) is wrong. Else try again later, or tell "
                          "its publisher.")
                    .arg(day(now)));
        warnings.push_back(*warning);
    }
    if (const auto warning = keysExpiryWarning(content.id, who.keysExpire, now)) {
        if (!known)
            return refused(
                who, Words::tr("its keys have expired on %1").arg(day(*who.keysExpire)),
                Words::tr("Somebody may use old keys, or this machine's date (%1) is wrong. Else try again later, or "
                          "tell its publisher.")
                    .arg(day(now)));
        warnings.push_back(*warning);
    }
    return warnings;
}

} // namespace hansa::sync
