// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/table.h"

#include "catalogue/canonicaljson.h"

namespace hansa::files
{

namespace
{

struct Plain {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(double number) const
    {
        std::string out;
        catalogue::appendCanonicalNumber(out, number);
        return out;
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(const std::vector<std::string> &list) const
    {
        std::string out;
        for (const auto &text : list) {
            if (!out.empty())
                out += "; ";
            out += text;
        }
        return out;
    }
};

struct Json : Plain {
    using Plain::operator();
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(const std::string &text) const
    {
        std::string out;
        catalogue::appendCanonicalString(out, text);
        return out;
    }
    std::string operator()(const std::vector<std::string> &list) const
    {
        std::string out = "[";
        for (const auto &text : list) {
            if (out.size() > 1)
                out += ',';
            catalogue::appendCanonicalString(out, text);
        }
        return out + ']';
    }
};

} // namespace

std::string plainText(const Cell &cell)
{
    return std::visit(Plain{}, cell);
}

std::string jsonText(const Cell &cell)
{
    return std::visit(Json{}, cell);
}

} // namespace hansa::files
