// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/visibletext.h"
#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "catalogue/fields_p.h"
#include "catalogue/recordlimits.h"

#include <simdjson.h>

#include <algorithm>
#include <bitset>
#include <cmath>
#include <format>
#include <limits>

namespace hansa::catalogue
{

namespace dom = simdjson::dom;

namespace
{
/// Where the reading stands: what to report, under which name.
struct Context {
    std::vector<FieldIssue> issues;
    std::string path; ///< of the field at hand
    Lines lines = Lines::One; ///< what the text of the field at hand may keep
    std::string refusal; ///< why the whole record is refused, empty while it is not
    std::string refusedField;

    void report(std::string reason) { issues.push_back({path, std::move(reason)}); }
    void refuse(std::string reason)
    {
        if (refusal.empty()) {
            refusal = std::move(reason);
            refusedField = path;
        }
    }
};

/// Appends a step to the path for as long as it lives.
class Step
{
public:
    Step(Context &context, std::string_view key)
        : m_context(context)
        , m_length(context.path.size())
    {
        if (!context.path.empty())
            context.path += '.';
        context.path += key;
    }
    Step(Context &context, std::size_t index)
        : m_context(context)
        , m_length(context.path.size())
    {
        context.path += '[';
        context.path += std::to_string(index);
        context.path += ']';
    }
    ~Step() { m_context.path.resize(m_length); }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

private:
    Context &m_context;
    std::size_t m_length;
};

// read(value, context, out): whether the value had the form of `out`. Where it hasn't, a
// reason was reported and the caller keeps the value among the extras.

template<class T> bool read(dom::element value, Context &context, T &out);

bool wrongForm(Context &context, std::string_view wanted)
{
    context.report(std::format("{} was expected", wanted));
    return false;
}

bool read(dom::element value, Context &context, std::string &out)
{
    std::string_view text;
    if (value.get(text))
        return wrongForm(context, "text");
    if (hasUnseen(text, context.lines))
        out = visibleText(text, context.lines);
    else
        out = text;
    return true;
}

bool read(dom::element value, Context &context, double &out)
{
    if (!value.is_number())
        return wrongForm(context, "a number");
    out = value.get<double>().value_unsafe();
    if (!isCanonicalNumber(out))
        return wrongForm(context, "a number that can be told exactly");
    return true;
}

bool read(dom::element value, Context &context, int &out)
{
    if (!value.is_number())
        return wrongForm(context, "a whole number");
    const double number = value.get<double>().value_unsafe();
    if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
        return wrongForm(context, "a whole number");
    out = int(number);
    return true;
}

bool read(dom::element value, Context &context, bool &out)
{
    if (value.get(out))
        return wrongForm(context, "true or false");
    return true;
}

bool read(dom::element value, Context &context, PartialDate &out)
{
    std::string_view text;
    const auto date = value.get(text) ? std::nullopt : PartialDate::parse(text);
    if (!date)
        return wrongForm(context, "a date (2024, 2024-05 or 2024-05-01)");
    out = *date;
    return true;
}

bool read(dom::element value, Context &context, GeoPrecision &out)
{
    std::string_view text;
    const auto it = value.get(text) ? geoPrecisionNames.end() : std::ranges::find(geoPrecisionNames, text);
    if (it == geoPrecisionNames.end())
        return wrongForm(context, "address, city or region");
    out = GeoPrecision(it - geoPrecisionNames.begin());
    return true;
}

bool read(dom::element value, Context &context, std::variant<std::string, double> &out)
{
    if (value.is_number())
        return read(value, context, out.emplace<double>());
    if (!value.is_string())
        return wrongForm(context, "text or a number");
    return read(value, context, out.emplace<std::string>());
}

template<class T> bool read(dom::element value, Context &context, std::optional<T> &out)
{
    T inner{};
    if (!read(value, context, inner))
        return false;
    // An object of which nothing is stated is itself not stated, however deep the nothing stands.
    if constexpr (requires { inner.extras; }) {
        if (inner == T())
            return true;
    }
    out = std::move(inner);
    return true;
}

template<class T> bool read(dom::element value, Context &context, std::vector<T> &out)
{
    dom::array array;
    if (value.get(array))
        return wrongForm(context, "a list");
    std::vector<T> items;
    items.reserve(array.size());
    for (const dom::element item : array) {
        const Step step(context, items.size());
        if (item.is_null()) {
            context.report("null is no value, left out");
            continue;
        }
        if (!read(item, context, items.emplace_back()))
            return false; // the whole list is kept as it came: no order is lost
    }
    out = std::move(items);
    return true;
}

bool isEmpty(dom::element value)
{
    switch (value.type()) {
    case dom::element_type::STRING:
        return std::string_view(value).empty();
    case dom::element_type::ARRAY:
        return dom::array(value).size() == 0;
    case dom::element_type::OBJECT:
        return dom::object(value).size() == 0;
    default:
        return false;
    }
}

void keepAsExtra(std::string_view key, dom::element value, Context &context, Extras &extras)
{
    auto json = canonicalJson(value);
    if (json)
        extras.push_back({std::string(key), std::move(*json)});
    else
        context.refuse(std::move(json.error()));
}

/// One row of a type's table: the key, and how its member is read.
template<class T> struct Reader {
    std::string_view key;
    bool (*read)(dom::element, Context &, T &);
};

template<class T, std::size_t I> bool readMember(dom::element value, Context &context, T &out)
{
    constexpr const auto &field = std::get<I>(fieldsOf<T>);
    context.lines = hasLines(field.key) ? Lines::Many : Lines::One;
    return read(value, context, out.*field.member);
}

template<class T>
constexpr auto readersOf = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array{Reader<T>{std::get<I>(fieldsOf<T>).key, &readMember<T, I>}...};
}(std::make_index_sequence<std::tuple_size_v<decltype(fieldsOf<T>)>>());

template<class T> void readFields(dom::object object, Context &context, T &out)
{
    constexpr const auto &readers = readersOf<T>;
    std::bitset<readers.size()> seen;
    std::size_t guess = 0; // canonical JSON has the table's order, so this mostly hits
    for (const auto [key, value] : object) {
        const Step step(context, key);
        if (guess == readers.size() || readers[guess].key != key)
            guess = std::size_t(std::ranges::find(readers, key, &Reader<T>::key) - readers.begin());
        const bool known = guess < readers.size();
        if (known && seen.test(guess))
            context.refuse("the key stands twice");
        if (value.is_null()) {
            context.report("null is no value, left out");
        } else if (isEmpty(value)) {
            // not stated
        } else if (!known || !readers[guess].read(value, context, out)) {
            keepAsExtra(key, value, context, out.extras);
        }
        if (known)
            seen.set(guess++);
    }
    std::ranges::sort(out.extras, utf16Less, &Extra::key);
    if (std::ranges::adjacent_find(out.extras, {}, &Extra::key) != out.extras.end())
        context.refuse("a key stands twice");
}

template<class T> bool read(dom::element value, Context &context, T &out)
{
    dom::object object;
    if (value.get(object))
        return wrongForm(context, "an object");
    readFields(object, context, out);
    return true;
}

/// An empty record of the kind the id names.
std::optional<Record> emptyRecord(std::string_view id)
{
    const auto kind = kindOfId(id);
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case RecordKind::Organisation:
        return Organisation();
    case RecordKind::Partnership:
        return Partnership();
    case RecordKind::Call:
        return Call();
    case RecordKind::Event:
        return Event();
    case RecordKind::Country:
        return Country();
    case RecordKind::Story:
        return Story();
    case RecordKind::Cooperation:
        return Cooperation();
    }
    return std::nullopt;
}
} // namespace

struct RecordReader::Buffers {
    dom::parser parser;
};

RecordReader::RecordReader()
    : m_buffers(std::make_unique<Buffers>())
{
}
RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader &&) noexcept = default;
RecordReader &RecordReader::operator=(RecordReader &&) noexcept = default;

std::expected<DecodedRecord, FieldIssue> RecordReader::read(std::string_view json)
{
    dom::element root;
    if (const auto error = m_buffers->parser.parse(json.data(), json.size()).get(root))
        return std::unexpected(FieldIssue{{}, std::format("no JSON: {}", simdjson::error_message(error))});
    dom::object object;
    if (root.get(object))
        return std::unexpected(FieldIssue{{}, "no JSON object"});
    std::string_view id;
    if (object["id"].get(id))
        return std::unexpected(FieldIssue{"id", "an id is missing"});
    auto record = emptyRecord(id);
    if (!record)
        return std::unexpected(FieldIssue{
            "id",
            std::format("\"{}\" is no id: it takes a kind, a colon and a lower-case slug, as org:minalogic", id)});

    Context context;
    std::visit([&](auto &typed) { readFields(object, context, typed); }, *record);
    if (!context.refusal.empty())
        return std::unexpected(FieldIssue{std::move(context.refusedField), std::move(context.refusal)});
    if (titleOf(*record).empty()) {
        const bool named = std::visit([](const auto &r) { return !requires { r.title; }; }, *record);
        return std::unexpected(FieldIssue{named ? "name" : "title", "it is missing"});
    }
    return DecodedRecord{std::move(*record), std::move(context.issues)};
}

} // namespace hansa::catalogue
