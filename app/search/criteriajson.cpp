// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/criteriajson.h"

#include "catalogue/vocabularies.h"
#include "search/areageojson.h"
#include "search/criteriavalues.h"
#include "search/jsonnode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace hansa::search
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::CriteriaJson)
};

/// Thrown and caught in this file: the first mistake ends the reading.
struct Mistake {
    std::size_t at; ///< byte of the text
    QString why;
    QString hint;
};

[[noreturn]] void fail(const JsonNode &at, const QString &why, const QString &hint = {})
{
    throw Mistake{at.at, why, hint};
}

const std::string &textOf(const JsonNode &node)
{
    if (const auto *text = node.as<std::string>())
        return *text;
    fail(node, Words::tr("a text is expected"));
}

double numberOf(const JsonNode &node, std::string_view key)
{
    if (const auto *number = node.as<double>())
        return *number;
    fail(node, Words::tr("\"%1\" has to be a number").arg(QString::fromUtf8(key)));
}

double numberBetween(const JsonNode &node, std::string_view key, double least, double most)
{
    const double number = numberOf(node, key);
    if (number < least || number > most)
        fail(node,
             Words::tr("\"%1\" is %2, it has to be from %3 to %4")
                 .arg(QString::fromUtf8(key))
                 .arg(number)
                 .arg(least)
                 .arg(most));
    return number;
}

bool yesOrNo(const JsonNode &node, std::string_view key)
{
    if (const auto *yes = node.as<bool>())
        return *yes;
    fail(node, Words::tr("\"%1\" has to be true or false").arg(QString::fromUtf8(key)));
}

PartialDate dateOf(const JsonNode &node)
{
    if (const auto *text = node.as<std::string>()) {
        if (const auto date = PartialDate::parse(*text))
            return *date;
    }
    fail(node, Words::tr("this is no date"), Words::tr("Write it as \"2026\", \"2026-05\" or \"2026-05-01\"."));
}

/// Reads one criterion; a mistake is thrown.
class CriterionReader
{
public:
    CriterionReader(const JsonNode &node, const catalogue::Vocabularies *vocabularies)
        : m_node(node)
        , m_vocabularies(vocabularies)
    {
    }

    /// Without a mode and a dimension given, the object has to name them.
    Criterion read(std::optional<Mode> mode)
    {
        const auto *object = m_node.as<JsonNode::Object>();
        if (!object)
            fail(m_node, Words::tr("a criterion has to be an object"));
        readDimension(*object);
        if (mode)
            m_out.mode = *mode;
        for (const auto &[key, value] : *object)
            readMember(std::get<std::string>(key.value), key, value, mode.has_value());
        if (!mode && !m_modeSeen)
            fail(m_node, Words::tr("the criterion has no \"mode\""),
                 Words::tr("It is \"must\", \"prefer\" or \"exclude\"."));
        finish();
        return std::move(m_out);
    }

    /// `"sector": "digital"` of the older form.
    Criterion read(Mode mode, const std::string &dimension, const JsonNode &key)
    {
        m_out.mode = mode;
        m_out.dimension = dimensionOf(dimension, key);
        readValues(m_node);
        finish();
        return std::move(m_out);
    }

private:
    static Dimension dimensionOf(const std::string &name, const JsonNode &at)
    {
        if (const auto dimension = dimensionFromAnyName(name))
            return *dimension;
        fail(at, Words::tr("there is no dimension \"%1\"").arg(QString::fromStdString(name)), dimensionHint(name));
    }

    void readDimension(const JsonNode::Object &object)
    {
        for (const auto &[key, value] : object) {
            const auto &name = std::get<std::string>(key.value);
            if (name == "dimension" || name == "criterion") {
                m_out.dimension = dimensionOf(textOf(value), value);
                return;
            }
        }
        fail(m_node, Words::tr("the criterion has no \"dimension\""));
    }

    void readMember(const std::string &name, const JsonNode &key, const JsonNode &value, bool modeGiven)
    {
        if (name == "dimension" || name == "criterion")
            return;
        if (name == "mode" && !modeGiven)
            readMode(value);
        else if (name == "weight")
            m_out.weight = numberBetween(value, name, 0, 5);
        else if (name == "any_of" || name == "text")
            readValues(value);
        else if (name == "all_of")
            readAll(value);
        else if (name == "at_least")
            m_out.atLeast = numberOf(value, name);
        else if (name == "at_most")
            m_out.atMost = numberOf(value, name);
        else if (name == "or_unknown")
            m_out.orUnknown = yesOrNo(value, name);
        else if (name == "exact")
            m_out.exact = yesOrNo(value, name);
        else if (name == "or_better")
            m_out.orBetter = yesOrNo(value, name);
        else if (name == "version")
            m_out.version = textOf(value);
        else if (name == "valid_on")
            m_out.validOn = dateOf(value).firstDay();
        else if (name == "from")
            m_out.from = dateOf(value);
        else if (name == "until")
            m_out.until = dateOf(value);
        else if (!readPlace(name, value) && !readArea(name, value))
            failUnknown(name, key);
    }

    [[noreturn]] static void failUnknown(const std::string &name, const JsonNode &key)
    {
        constexpr std::array<std::string_view, 26> keys{
            "mode",      "dimension", "weight",   "any_of", "all_of", "at_least", "at_most", "or_unknown", "exact",
            "or_better", "version",   "valid_on", "from",   "until",  "lat",      "lon",     "within_km",  "place",
            "falloff",   "west",      "south",    "east",   "north",  "rings",    "name",    "text"};
        const QString near = nearestOf(name, keys);
        fail(key, Words::tr("a criterion has no \"%1\"").arg(QString::fromStdString(name)),
             near.isEmpty() ? QString() : Words::tr("Did you mean %1?").arg(near));
    }

    void readMode(const JsonNode &value)
    {
        const auto mode = modeFromName(textOf(value));
        if (!mode)
            fail(value, Words::tr("there is no mode \"%1\"").arg(QString::fromStdString(textOf(value))),
                 Words::tr("It is \"must\", \"prefer\" or \"exclude\"."));
        m_out.mode = *mode;
        m_modeSeen = true;
    }

    void readAll(const JsonNode &value)
    {
        m_out.allOf = true;
        readValues(value);
    }

    void readValues(const JsonNode &node)
    {
        const auto *list = node.as<JsonNode::List>();
        if (!list) {
            readValue(node);
            return;
        }
        for (const auto &element : *list)
            readValue(element);
    }

    void readValue(const JsonNode &node)
    {
        const auto &value = textOf(node);
        if (value.empty())
            fail(node, Words::tr("a value is empty"));
        if (m_vocabularies) {
            if (const auto issue = issueWith(m_out.dimension, value, *m_vocabularies))
                fail(node, issue->why, issue->hint);
        }
        m_out.values.push_back(value);
    }

    bool readPlace(const std::string &name, const JsonNode &value)
    {
        if (m_out.dimension != Dimension::Distance)
            return false;
        if (!m_out.nearness)
            m_out.nearness.emplace();
        Nearness &nearness = *m_out.nearness;
        if (name == "lat") {
            nearness.place.lat = numberBetween(value, name, -90, 90);
            ++m_coordinates;
        } else if (name == "lon") {
            nearness.place.lon = numberBetween(value, name, -180, 180);
            ++m_coordinates;
        } else if (name == "within_km") {
            nearness.withinKm = numberOf(value, name);
            if (nearness.withinKm <= 0)
                fail(value, Words::tr("\"within_km\" has to be more than 0"));
        } else if (name == "place") {
            nearness.name = textOf(value);
        } else if (name == "falloff") {
            const auto falloff = falloffFromName(textOf(value));
            if (!falloff)
                fail(value, Words::tr("there is no falloff \"%1\"").arg(QString::fromStdString(textOf(value))),
                     Words::tr("It is \"linear\", \"step\" or \"soft\"."));
            nearness.falloff = *falloff;
        } else {
            return false;
        }
        return true;
    }

    bool readArea(const std::string &name, const JsonNode &value)
    {
        if (m_out.dimension != Dimension::Area)
            return false;
        if (!m_out.area)
            m_out.area.emplace();
        Area &area = *m_out.area;
        if (name == "name") {
            area.name = textOf(value);
        } else if (name == "rings") {
            readRings(area, value);
        } else if (name == "west" || name == "south" || name == "east" || name == "north") {
            if (!area.box)
                area.box.emplace();
            const bool isLatitude = name == "south" || name == "north";
            const double degrees = numberBetween(value, name, isLatitude ? -90 : -180, isLatitude ? 90 : 180);
            (name == "west"        ? area.box->west
                 : name == "south" ? area.box->south
                 : name == "east"  ? area.box->east
                                   : area.box->north) = degrees;
            ++m_edges;
        } else {
            return false;
        }
        return true;
    }

    static void readRings(Area &area, const JsonNode &node)
    {
        const auto *rings = node.as<JsonNode::List>();
        if (!rings)
            fail(node, Words::tr("\"rings\" has to be a list"));
        for (const auto &ring : *rings) {
            const auto *points = ring.as<JsonNode::List>();
            if (!points || points->size() < 3)
                fail(ring, Words::tr("a ring has to be a list of at least three points"));
            auto &out = area.rings.emplace_back();
            for (const auto &point : *points) {
                const auto *pair = point.as<JsonNode::List>();
                if (!pair || pair->size() != 2)
                    fail(point, Words::tr("a point is [longitude, latitude]"));
                const double lon = numberBetween((*pair)[0], "longitude", -180, 180);
                out.push_back({numberBetween((*pair)[1], "latitude", -90, 90), lon});
            }
        }
    }

    void finish()
    {
        constexpr int allEdges = 4;
        if (m_out.nearness && m_coordinates < 2)
            fail(m_node, Words::tr("\"lat\" and \"lon\" are missing"));
        if (m_out.area && m_out.area->box && (m_edges < allEdges || m_out.area->box->south > m_out.area->box->north))
            fail(m_node, Words::tr("\"west\", \"south\", \"east\" and \"north\" are no box"));
        if (const QString why = incompleteness(m_out); !why.isEmpty())
            fail(m_node, why);
    }

    const JsonNode &m_node;
    const catalogue::Vocabularies *m_vocabularies;
    Criterion m_out;
    bool m_modeSeen = false;
    int m_coordinates = 0;
    int m_edges = 0;
};

/// `"must": {"sector": "digital"}` of the older form.
void readOlder(Criteria &out, Mode mode, const JsonNode &node, const catalogue::Vocabularies *vocabularies)
{
    const auto *object = node.as<JsonNode::Object>();
    if (!object)
        fail(node, Words::tr("an object is expected"));
    for (const auto &[key, value] : *object)
        out.list.push_back(CriterionReader(value, vocabularies).read(mode, std::get<std::string>(key.value), key));
}

const JsonNode::List &listOf(const JsonNode &node, std::string_view key)
{
    if (const auto *list = node.as<JsonNode::List>())
        return *list;
    fail(node, Words::tr("\"%1\" has to be a list").arg(QString::fromUtf8(key)));
}

void readMember(Criteria &out, const std::string &name, const JsonNode &key, const JsonNode &value,
                const catalogue::Vocabularies *vocabularies)
{
    // What the older form says beside its criteria is for other options of a search.
    constexpr std::array<std::string_view, 3> passedOver{"top", "facets", "map"};
    if (name == "criteria") {
        for (const auto &element : listOf(value, name))
            out.list.push_back(CriterionReader(element, vocabularies).read(std::nullopt));
    } else if (name == "prefer") {
        for (const auto &element : listOf(value, name))
            out.list.push_back(CriterionReader(element, vocabularies).read(Mode::Prefer));
    } else if (name == "must" || name == "exclude") {
        readOlder(out, *modeFromName(name), value, vocabularies);
    } else if (name == "doubt") {
        out.doubt = numberBetween(value, name, 0, 1);
    } else if (name == "text" && value.as<std::string>()) {
        prependWords(out, textOf(value));
        for (const Criterion &criterion : out.list) {
            if (const QString why = incompleteness(criterion); criterion.dimension == Dimension::Text && !why.isEmpty())
                fail(value, why);
        }
    } else if (!std::ranges::contains(passedOver, name) && !(name == "text" && value.as<JsonNode::Object>())) {
        constexpr std::array<std::string_view, 6> keys{"criteria", "text", "doubt", "must", "prefer", "exclude"};
        const QString near = nearestOf(name, keys);
        fail(key, Words::tr("criteria have no \"%1\"").arg(QString::fromStdString(name)),
             near.isEmpty() ? QString() : Words::tr("Did you mean %1?").arg(near));
    }
}

std::unexpected<Error> wrong(const QString &name, TextPlace place, const QString &why, const QString &hint)
{
    return failure(ErrorKind::Usage, Words::tr("Reading the criteria"), name,
                   Words::tr("line %1, column %2: %3").arg(place.line).arg(place.column).arg(why), hint);
}

} // namespace

void prependWords(Criteria &criteria, const std::string &words)
{
    if (words.empty())
        return;
    Criterion must;
    must.values = {words};
    Criterion prefer = must;
    prefer.mode = Mode::Prefer;
    criteria.list.insert(criteria.list.begin(), {std::move(must), std::move(prefer)});
}

Result<Criteria> readCriteria(QByteArrayView json, const QString &name, const catalogue::Vocabularies *vocabularies)
{
    const std::string_view text(json.data(), std::size_t(json.size()));
    const auto root = readJsonNode(text);
    if (!root)
        return wrong(name, placeIn(text, root.error().first), root.error().second, Words::tr("Check the file there."));
    try {
        const auto *object = root->as<JsonNode::Object>();
        if (!object)
            fail(*root, Words::tr("criteria have to be an object"), Words::tr("Write it as {\"criteria\": [ … ]}."));
        Criteria out;
        for (const auto &[key, value] : *object) {
            readMember(out, std::get<std::string>(key.value), key, value, vocabularies);
            if (out.list.size() > mostCriteria)
                fail(value, Words::tr("there are more than %1 criteria").arg(mostCriteria));
        }
        return out;
    } catch (const Mistake &mistake) {
        return wrong(name, placeIn(text, mistake.at), mistake.why, mistake.hint);
    }
}

} // namespace hansa::search
