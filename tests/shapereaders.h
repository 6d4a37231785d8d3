// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/fold.h"
#include "base/ianazone.h"
#include "calls/reading/callreading.h"
#include "calls/sources/anysource.h"
#include "catalogue/codec.h"
#include "catalogue/vocabularies.h"
#include "search/areageojson.h"
#include "search/criteriajson.h"
#include "search/criteriatext.h"
#include "search/searchlink.h"

#include <stdexcept>

namespace hansa::testing
{

/// Whether the reader of that name, as a Shape names it, took @p bytes. It is refused, or read: either is fine.
inline bool readAs(std::string_view reader, const std::string &bytes)
{
    const auto &vocabularies = catalogue::Vocabularies::builtIn();
    if (reader == "calltable" || reader == "feed" || reader == "calendar" || reader == "portal")
        return calls::readCalls(bytes, QStringLiteral("file")).has_value();
    if (reader == "criteria")
        return search::readCriteria({bytes.data(), qsizetype(bytes.size())}, QStringLiteral("file"), &vocabularies)
            .has_value();
    if (reader == "link")
        return search::readLink(bytes, vocabularies).has_value();
    if (reader == "option")
        return search::parseCriterion(search::Mode::Must, bytes,
                                      {.vocabularies = &vocabularies, .findPlace = {}, .readFile = {}})
            .has_value();
    if (reader == "area")
        return search::areaFromGeoJson(QByteArray::fromStdString(bytes), "area").has_value();
    if (reader == "record")
        return catalogue::RecordReader().read(bytes).has_value();
    if (reader == "words")
        return !fold(bytes).empty();
    if (reader == "calltext")
        return !calls::readCallText(bytes).empty();
    if (reader == "date")
        return parseInstant(bytes) || ianaZone(bytes);
    throw std::invalid_argument(std::string(reader));
}

} // namespace hansa::testing
