// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <array>

/// Records with one odd value each, and what is said about it: the field and a part of the
/// reason. No field: there is nothing odd about it.
struct OddCase {
    const char *what;
    const char *json; ///< without the braces
    const char *field;
    const char *reason;
};

inline constexpr std::array oddCases = std::to_array<OddCase>({
    {"all is well",
     R"("id":"org:a","name":"A","country":"GR","region":{"name":"Attica","nuts":"EL30"},"lat":37.98,"lon":23.73,"website":"https://a.example/","email":"a@b.example","founded":2001,"members":{"total":9,"sme":9},"sectors":["digital"],"languages":["el","no"],"labels":[{"scheme":"ECEI","valid_from":"2024","valid_until":"2024-05"}])",
     nullptr, nullptr},
    {"a source that is no page", R"("id":"org:a","name":"A","sources":[{"url":"https://a.example/"},{"url":"a book"}])",
     "sources[1].url", "no http"},
    {"a country by name", R"("id":"org:a","name":"A","country":"Greece")", "country", "GR (Greece)"},
    {"NUTS' code for a country", R"("id":"org:a","name":"A","country":"UK")", "country", "GB (United Kingdom)"},
    {"a country in small letters", R"("id":"org:a","name":"A","country":"at")", "country", "AT (Austria)"},
    {"a country that is none", R"("id":"org:a","name":"A","country":"ZZ")", "country", "\"ZZ\" is no country code"},
    {"latitude out of range", R"("id":"org:a","name":"A","lat":91,"lon":3)", "lat", "91 is no latitude"},
    {"longitude out of range", R"("id":"org:a","name":"A","lat":1,"lon":-180.5)", "lon", "-180.5 is no longitude"},
    {"latitude alone", R"("id":"org:a","name":"A","lat":48.2)", "lat", "without a longitude"},
    {"longitude alone", R"("id":"org:a","name":"A","lon":16.3)", "lon", "without a latitude"},
    {"zero and zero", R"("id":"org:a","name":"A","lat":0,"lon":0)", "lat", "not known"},
    {"a region of another country", R"("id":"org:a","name":"A","country":"DE","region":{"nuts":"AT13"})", "region.nuts",
     "AT13 is not in DE"},
    {"ISO's code for a region", R"("id":"org:a","name":"A","country":"GR","region":{"nuts":"GR30"})", "region.nuts",
     "NUTS says EL"},
    {"no such region", R"("id":"org:a","name":"A","country":"AT","region":{"nuts":"AT99"})", "region.nuts",
     "\"AT99\" is no NUTS region"},
    {"a region of 2021", R"("id":"org:a","name":"A","country":"NL","region":{"nuts":"NL33"})", nullptr, nullptr},
    {"a region of level 3", R"("id":"org:a","name":"A","country":"AT","region":{"nuts":"AT130"})", nullptr, nullptr},
    {"a country whose regions are unknown here", R"("id":"org:a","name":"A","country":"UA","region":{"nuts":"UA30"})",
     nullptr, nullptr},
    {"a sector misspelt", R"("id":"org:a","name":"A","sectors":["health","digtal"])", "sectors[1]", "digital (ICT"},
    {"a sector by synonym", R"("id":"org:a","name":"A","sectors":["Landwirtschaft"])", "sectors[0]", "agri-food"},
    {"an ecosystem that is none", R"("id":"org:a","name":"A","ecosystems":["qqqq"])", "ecosystems[0]", "no ecosystem"},
    {"a technology misspelt", R"("id":"org:a","name":"A","technologies":["photonic"])", "technologies[0]", "photonics"},
    {"an address without a scheme", R"("id":"org:a","name":"A","website":"www.a.example")", "website", "no http"},
    {"an address of another kind", R"("id":"org:a","name":"A","website":"ftp://a.example/")", "website", "no http"},
    {"an address that runs", R"x("id":"org:a","name":"A","website":"javascript:alert(1)")x", "website", "no http"},
    {"no mail address", R"("id":"org:a","name":"A","email":"a at b.example")", "email", "no mail address"},
    {"founded long ago", R"("id":"org:a","name":"A","founded":207)", "founded", "207 is no year"},
    {"more small members than members", R"("id":"org:a","name":"A","members":{"total":5,"sme":6})", "members.sme",
     "6 of 5"},
    {"fewer than no members", R"("id":"org:a","name":"A","members":{"total":-1})", "members.total",
     "less than nothing"},
    {"a label that ends before it begins",
     R"("id":"org:a","name":"A","labels":[{"scheme":"ECEI","level":"gold","valid_from":"2024-05","valid_until":"2024-04-30"}])",
     "labels[0]", "before it begins on 2024-05"},
    {"a language by name", R"("id":"org:a","name":"A","languages":["German"])", "languages[0]", "no language"},
    {"a language of three letters", R"("id":"org:a","name":"A","languages":["deu"])", "languages[0]", "no language"},
    {"interests by name", R"("id":"org:a","name":"A","interests":{"countries":["Japan"]})", "interests.countries[0]",
     "JP (Japan)"},
    {"a member's country", R"("id":"partnership:a","name":"A","members":[{"name":"B","country":"Frnce"}])",
     "members[0].country", "FR (France)"},
    {"a member that is no organisation", R"("id":"partnership:a","name":"A","members":[{"name":"B","id":"call:b"}])",
     "members[0].id", "no organisation's id"},
    {"a partnership back in time", R"("id":"partnership:a","name":"A","start":"2024-02","end":"2023")", "end",
     "before"},
    {"a deadline before the opening",
     R"("id":"call:a","title":"A","opens":"2026-03-01","deadlines":[{"date":"2026-02-01"}])", "deadlines[0]", "before"},
    {"a time that is none", R"("id":"call:a","title":"A","deadlines":[{"date":"2026-02-01","time":"25:00"}])",
     "deadlines[0].time", "no time"},
    {"a zone that is none",
     R"("id":"call:a","title":"A","deadlines":[{"date":"2026-02-01","timezone":"Europe/Bruxelles"}])",
     "deadlines[0].timezone", "no time zone"},
    {"a rate in per cent", R"("id":"call:a","title":"A","funding_rate":70)", "funding_rate", "0 to 1"},
    {"the least above the most", R"("id":"call:a","title":"A","grant_eur":{"min":5,"max":4})", "grant_eur",
     "more than"},
    {"partners likewise", R"("id":"call:a","title":"A","consortium":{"min_partners":5,"max_partners":4})", "consortium",
     "more than"},
    {"an event of no type", R"("id":"event:a","title":"A","type":"party")", "type", "none of matchmaking"},
    {"an event back in time", R"("id":"event:a","title":"A","start":"2026-02-02","end":"2026-02-01")", "end", "before"},
    {"a country's id of another", R"("id":"country:de","name":"A","code":"AT")", "code",
     "doesn't belong to country:de"},
    {"a programme back in time",
     R"("id":"country:at","name":"A","code":"AT","programmes":[{"name":"P","since":"2020","until":"2019"}])",
     "programmes[0]", "before"},
    {"a level that is none", R"("id":"country:at","name":"A","code":"AT","s3":{"level":"local"})", "s3.level",
     "none of"},
    {"a story of the future", R"("id":"story:a","title":"A","year":20211)", "year", "no year"},
    {"a cooperation of no type", R"("id":"cooperation:a","title":"A","type":"wish")", "type", "none of offer"},
    {"an offer that ends before it opens", R"("id":"cooperation:a","title":"A","opens":"2026","expires":"2025-12-31")",
     "expires", "before"},
});
