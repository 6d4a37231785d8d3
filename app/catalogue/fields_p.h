// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"

#include <array>
#include <tuple>

// Which JSON key belongs to which member, once for each type, for reading and writing.
// The keys stand sorted, as canonical JSON writes them.

namespace hansa::catalogue
{

template<class Member> struct Field {
    std::string_view key;
    Member member;
};
template<class Member> Field(std::string_view, Member) -> Field<Member>;

template<class T> inline constexpr std::tuple fieldsOf{};

template<>
inline constexpr std::tuple fieldsOf<Source>{
    Field{"date", &Source::date},
    Field{"note", &Source::note},
    Field{"title", &Source::title},
    Field{"url", &Source::url},
};

template<>
inline constexpr std::tuple fieldsOf<Region>{
    Field{"name", &Region::name},
    Field{"nuts", &Region::nuts},
    Field{"nuts_version", &Region::nutsVersion},
};

template<>
inline constexpr std::tuple fieldsOf<MemberCounts>{
    Field{"large", &MemberCounts::large},
    Field{"other", &MemberCounts::other},
    Field{"public", &MemberCounts::publicBodies},
    Field{"research", &MemberCounts::research},
    Field{"sme", &MemberCounts::sme},
    Field{"total", &MemberCounts::total},
};

template<>
inline constexpr std::tuple fieldsOf<Label>{
    Field{"level", &Label::level},
    Field{"scheme", &Label::scheme},
    Field{"valid_from", &Label::validFrom},
    Field{"valid_until", &Label::validUntil},
};

template<>
inline constexpr std::tuple fieldsOf<Interests>{
    Field{"activities", &Interests::activities},
    Field{"countries", &Interests::countries},
};

template<>
inline constexpr std::tuple fieldsOf<NaceCode>{
    Field{"code", &NaceCode::code},
    Field{"revision", &NaceCode::revision},
};

template<>
inline constexpr std::tuple fieldsOf<Identifiers>{
    Field{"eccp", &Identifiers::eccp}, Field{"oid", &Identifiers::oid}, Field{"pic", &Identifiers::pic},
    Field{"ror", &Identifiers::ror},   Field{"vat", &Identifiers::vat},
};

template<>
inline constexpr std::tuple fieldsOf<Organisation>{
    Field{"as_of", &Organisation::asOf},
    Field{"city", &Organisation::city},
    Field{"country", &Organisation::country},
    Field{"ecosystems", &Organisation::ecosystems},
    Field{"email", &Organisation::email},
    Field{"founded", &Organisation::founded},
    Field{"geo_precision", &Organisation::geoPrecision},
    Field{"id", &Organisation::id},
    Field{"identifiers", &Organisation::identifiers},
    Field{"interests", &Organisation::interests},
    Field{"keywords", &Organisation::keywords},
    Field{"labels", &Organisation::labels},
    Field{"languages", &Organisation::languages},
    Field{"lat", &Organisation::lat},
    Field{"legal_form", &Organisation::legalForm},
    Field{"lon", &Organisation::lon},
    Field{"members", &Organisation::members},
    Field{"nace", &Organisation::nace},
    Field{"name", &Organisation::name},
    Field{"native_name", &Organisation::nativeName},
    Field{"networks", &Organisation::networks},
    Field{"phone", &Organisation::phone},
    Field{"region", &Organisation::region},
    Field{"sectors", &Organisation::sectors},
    Field{"services", &Organisation::services},
    Field{"short_name", &Organisation::shortName},
    Field{"sources", &Organisation::sources},
    Field{"staff", &Organisation::staff},
    Field{"summary", &Organisation::summary},
    Field{"technologies", &Organisation::technologies},
    Field{"unverified", &Organisation::unverified},
    Field{"website", &Organisation::website},
};

template<>
inline constexpr std::tuple fieldsOf<PartnershipMember>{
    Field{"country", &PartnershipMember::country},
    Field{"id", &PartnershipMember::id},
    Field{"name", &PartnershipMember::name},
    Field{"role", &PartnershipMember::role},
};

template<>
inline constexpr std::tuple fieldsOf<Partnership>{
    Field{"acronym", &Partnership::acronym},
    Field{"as_of", &Partnership::asOf},
    Field{"coordinator", &Partnership::coordinator},
    Field{"end", &Partnership::end},
    Field{"id", &Partnership::id},
    Field{"members", &Partnership::members},
    Field{"name", &Partnership::name},
    Field{"programme", &Partnership::programme},
    Field{"results", &Partnership::results},
    Field{"sectors", &Partnership::sectors},
    Field{"smes", &Partnership::smes},
    Field{"sources", &Partnership::sources},
    Field{"start", &Partnership::start},
    Field{"summary", &Partnership::summary},
    Field{"target_countries", &Partnership::targetCountries},
    Field{"unverified", &Partnership::unverified},
    Field{"website", &Partnership::website},
};

template<>
inline constexpr std::tuple fieldsOf<Deadline>{
    Field{"date", &Deadline::date},
    Field{"stage", &Deadline::stage},
    Field{"time", &Deadline::time},
    Field{"timezone", &Deadline::timezone},
};

template<>
inline constexpr std::tuple fieldsOf<GrantRange>{
    Field{"max", &GrantRange::max},
    Field{"min", &GrantRange::min},
};

template<>
inline constexpr std::tuple fieldsOf<Eligibility>{
    Field{"applicants", &Eligibility::applicants},
    Field{"countries", &Eligibility::countries},
};

template<>
inline constexpr std::tuple fieldsOf<ConsortiumRule>{
    Field{"max_partners", &ConsortiumRule::maxPartners},
    Field{"min_countries", &ConsortiumRule::minCountries},
    Field{"min_partners", &ConsortiumRule::minPartners},
    Field{"notes", &ConsortiumRule::notes},
};

template<>
inline constexpr std::tuple fieldsOf<Call>{
    Field{"action_type", &Call::actionType},
    Field{"as_of", &Call::asOf},
    Field{"budget_eur", &Call::budgetEur},
    Field{"conditions", &Call::conditions},
    Field{"consortium", &Call::consortium},
    Field{"deadlines", &Call::deadlines},
    Field{"eligible", &Call::eligible},
    Field{"expected_grants", &Call::expectedGrants},
    Field{"funding_rate", &Call::fundingRate},
    Field{"grant_eur", &Call::grantEur},
    Field{"id", &Call::id},
    Field{"keywords", &Call::keywords},
    Field{"opens", &Call::opens},
    Field{"programme", &Call::programme},
    Field{"reference", &Call::reference},
    Field{"sectors", &Call::sectors},
    Field{"sources", &Call::sources},
    Field{"summary", &Call::summary},
    Field{"title", &Call::title},
    Field{"unverified", &Call::unverified},
    Field{"url", &Call::url},
};

template<>
inline constexpr std::tuple fieldsOf<Event>{
    Field{"as_of", &Event::asOf},
    Field{"city", &Event::city},
    Field{"country", &Event::country},
    Field{"end", &Event::end},
    Field{"id", &Event::id},
    Field{"lat", &Event::lat},
    Field{"lon", &Event::lon},
    Field{"online", &Event::online},
    Field{"organisers", &Event::organisers},
    Field{"sectors", &Event::sectors},
    Field{"sources", &Event::sources},
    Field{"start", &Event::start},
    Field{"summary", &Event::summary},
    Field{"target_countries", &Event::targetCountries},
    Field{"title", &Event::title},
    Field{"type", &Event::type},
    Field{"unverified", &Event::unverified},
    Field{"url", &Event::url},
};

template<>
inline constexpr std::tuple fieldsOf<Programme>{
    Field{"budget_eur", &Programme::budgetEur},
    Field{"kind", &Programme::kind},
    Field{"name", &Programme::name},
    Field{"since", &Programme::since},
    Field{"summary", &Programme::summary},
    Field{"until", &Programme::until},
    Field{"url", &Programme::url},
};

template<>
inline constexpr std::tuple fieldsOf<Institution>{
    Field{"name", &Institution::name},
    Field{"role", &Institution::role},
    Field{"url", &Institution::url},
};

template<>
inline constexpr std::tuple fieldsOf<SmartSpecialisation>{
    Field{"level", &SmartSpecialisation::level},
    Field{"priorities", &SmartSpecialisation::priorities},
    Field{"url", &SmartSpecialisation::url},
};

template<>
inline constexpr std::tuple fieldsOf<Condition>{
    Field{"topic", &Condition::topic},
    Field{"unit", &Condition::unit},
    Field{"value", &Condition::value},
    Field{"year", &Condition::year},
};

template<>
inline constexpr std::tuple fieldsOf<Country>{
    Field{"as_of", &Country::asOf},
    Field{"cluster_networks", &Country::clusterNetworks},
    Field{"code", &Country::code},
    Field{"conditions", &Country::conditions},
    Field{"id", &Country::id},
    Field{"institutions", &Country::institutions},
    Field{"name", &Country::name},
    Field{"policy", &Country::policy},
    Field{"programmes", &Country::programmes},
    Field{"s3", &Country::s3},
    Field{"sources", &Country::sources},
    Field{"summary", &Country::summary},
    Field{"unverified", &Country::unverified},
};

template<>
inline constexpr std::tuple fieldsOf<Outcome>{
    Field{"unit", &Outcome::unit},
    Field{"value", &Outcome::value},
    Field{"what", &Outcome::what},
};

template<>
inline constexpr std::tuple fieldsOf<Story>{
    Field{"as_of", &Story::asOf},
    Field{"countries", &Story::countries},
    Field{"id", &Story::id},
    Field{"organisations", &Story::organisations},
    Field{"outcomes", &Story::outcomes},
    Field{"partnership", &Story::partnership},
    Field{"sources", &Story::sources},
    Field{"summary", &Story::summary},
    Field{"title", &Story::title},
    Field{"unverified", &Story::unverified},
    Field{"url", &Story::url},
    Field{"year", &Story::year},
};

template<>
inline constexpr std::tuple fieldsOf<Cooperation>{
    Field{"as_of", &Cooperation::asOf},      Field{"countries", &Cooperation::countries},
    Field{"expires", &Cooperation::expires}, Field{"id", &Cooperation::id},
    Field{"opens", &Cooperation::opens},     Field{"organisations", &Cooperation::organisations},
    Field{"sectors", &Cooperation::sectors}, Field{"sources", &Cooperation::sources},
    Field{"summary", &Cooperation::summary}, Field{"title", &Cooperation::title},
    Field{"type", &Cooperation::type},       Field{"unverified", &Cooperation::unverified},
    Field{"url", &Cooperation::url},
};

inline constexpr std::array<std::string_view, 3> geoPrecisionNames{"address", "city", "region"};

} // namespace hansa::catalogue
