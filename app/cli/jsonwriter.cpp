// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/jsonwriter.h"

#include "catalogue/canonicaljson.h"

namespace hansa::cli
{

void JsonWriter::separate()
{
    if (!m_first && !m_afterKey)
        m_text += ',';
    m_first = false;
    m_afterKey = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_text += '}';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_text += ']';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    catalogue::appendCanonicalString(m_text, name);
    m_text += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    catalogue::appendCanonicalString(m_text, text);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    separate();
    catalogue::appendCanonicalNumber(m_text, number);
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_text += json;
    return *this;
}

} // namespace hansa::cli
