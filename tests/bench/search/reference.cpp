// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "reference.h"

namespace hansa::bench
{

using namespace search;

Request referenceRequest()
{
    Request request;
    auto &list = request.criteria.list;
    const auto add = [&list](Dimension dimension, Mode mode, std::vector<std::string> values, double weight) {
        Criterion criterion;
        criterion.dimension = dimension;
        criterion.mode = mode;
        criterion.values = std::move(values);
        criterion.weight = weight;
        list.push_back(std::move(criterion));
    };
    add(Dimension::Sector, Mode::Must, {"digital"}, 1);
    add(Dimension::Country, Mode::Exclude, {"DE"}, 1);
    add(Dimension::Technology, Mode::Prefer, {"photonics", "artificial-intelligence", "micro-nanoelectronics"}, 3);
    add(Dimension::Country, Mode::Prefer, {"AT", "CH", "FR", "IT", "NL"}, 2);
    add(Dimension::MembersSme, Mode::Prefer, {}, 1);
    list.back().atLeast = 50;
    add(Dimension::Distance, Mode::Prefer, {}, 2);
    list.back().nearness = Nearness{{48.7758, 9.1829}, "Stuttgart", 800, Falloff::Linear};
    request.top = 50;
    request.facets = {Dimension::Country, Dimension::Sector, Dimension::Ecosystem, Dimension::Technology,
                      Dimension::Label};
    request.explain = true;
    return request;
}

Request textRequest(std::string words, bool exact)
{
    Request request;
    Criterion text;
    text.values = {std::move(words)};
    text.exact = exact;
    request.criteria.list.push_back(text);
    text.mode = Mode::Prefer;
    request.criteria.list.push_back(text);
    return request;
}

} // namespace hansa::bench
