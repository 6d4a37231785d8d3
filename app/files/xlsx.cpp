// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/xlsx.h"

#include "files/zipcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

namespace hansa::files
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::files::Xlsx)
};

constexpr lxw_row_t mostRows = 1'048'576;
constexpr qsizetype longestText = 32'767; // characters in a cell
constexpr double widestColumn = 60;

std::unexpected<Error> notMade(const QString &why, const QString &hint = {})
{
    return failure(ErrorKind::Failed, Words::tr("Making the workbook"), {}, why, hint);
}

QString fullHint()
{
    return Words::tr("Make room in the folder for temporary files, or export as CSV.");
}

/// A workbook that is written into memory.
class Workbook
{
public:
    Workbook()
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        options.output_buffer = &m_buffer;
        options.output_buffer_size = &m_size;
        m_workbook = workbook_new_opt(nullptr, &options);
    }
    ~Workbook()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
        std::free(const_cast<char *>(m_buffer)); // the library gives the buffer away
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_workbook *get() const { return m_workbook; }

    Result<std::string> close()
    {
        const lxw_error error = workbook_close(m_workbook); // frees it, also where it fails
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            return notMade(QString::fromUtf8(lxw_strerror(error)), fullHint());
        std::string bytes(m_buffer, m_size);
        if (!hasWholeDocuments(bytes)) // the library does not notice a full disk
            return notMade(Words::tr("its parts could not be written to temporary files"), fullHint());
        return bytes;
    }

private:
    lxw_workbook *m_workbook = nullptr;
    const char *m_buffer = nullptr;
    std::size_t m_size = 0;
};

/// Characters that XML 1.0 has (section 2.2), of those below U+10000 and surrogates.
bool isXml(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0xFFFE) || unit == u'\t' || unit == u'\n' || unit == u'\r';
}

/// As much of @p text as a cell holds; what no XML may contain is left out, a workbook with it opens nowhere.
QString cellText(const std::string &text)
{
    QString shown = QString::fromStdString(text);
    shown.removeIf([](QChar c) { return !isXml(c); });
    if (shown.size() <= longestText)
        return shown;
    shown.truncate(longestText - 1);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + QChar(0x2026);
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const std::string &text, lxw_format *format)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    // A text may look like an escape of a character (ECMA-376, ST_Xstring), which the library leaves as it is.
    const QString shown = cellText(text).replace(escape, QStringLiteral("_x005F_"));
    worksheet_write_string(sheet, row, column, shown.toUtf8().constData(), format);
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    if (const auto *number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *number, nullptr);
    else if (const auto *whole = std::get_if<std::int64_t>(&cell))
        worksheet_write_number(sheet, row, column, double(*whole), nullptr);
    else if (const auto *yes = std::get_if<bool>(&cell))
        worksheet_write_boolean(sheet, row, column, int(*yes), nullptr);
    else
        writeText(sheet, row, column, plainText(cell), nullptr);
}

/// Wide enough for most of what is in the column.
double widthOf(const Table &table, std::size_t column)
{
    constexpr std::size_t sample = 200;
    qsizetype width = table.columns[column].heading.size();
    for (std::size_t row = 0; row < std::min(sample, table.rows.size()); ++row)
        width = std::max(width, QString::fromStdString(plainText(table.rows[row][column])).size());
    return std::min(widestColumn, double(width) + 2);
}

void writeTable(lxw_worksheet *sheet, const Table &table, lxw_format *bold)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, widthOf(table, i), nullptr);
        writeText(sheet, 0, column, table.columns[i].heading.toStdString(), bold);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(i), table.rows[row][i]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
}

void writeAbout(lxw_worksheet *sheet, const About &about, lxw_format *bold)
{
    lxw_row_t row = 0;
    const auto line = [&](const QString &what, const std::string &text) {
        writeText(sheet, row, 0, what.toStdString(), bold);
        writeText(sheet, row, 1, text, nullptr);
        ++row;
    };
    worksheet_set_column(sheet, 0, 0, 20, nullptr);
    worksheet_set_column(sheet, 1, 1, widestColumn, nullptr);
    line(Words::tr("Exported"), formatInstant(about.exported));
    line(Words::tr("Program"), about.program);
    for (const auto &state : about.catalogues) {
        const QString published = state.published ? QString::fromStdString(formatInstant(*state.published)) : QString();
        line(Words::tr("Catalogue"),
             Words::tr("%1 (%2), revision %3 of %4")
                 .arg(QString::fromStdString(state.title), QString::fromStdString(state.id),
                      QString::number(state.revision), published)
                 .toStdString());
    }
    if (!about.shortlist.empty())
        line(Words::tr("Shortlist"), about.shortlist);
    if (!about.criteria.empty())
        line(Words::tr("Criteria"), about.criteria);
}

} // namespace

Result<std::string> toXlsx(const Table &table, const About &about)
{
    if (table.rows.size() >= mostRows)
        return notMade(Words::tr("a sheet has no more than 1,048,575 rows"),
                       Words::tr("Export fewer records, or as CSV."));
    Workbook workbook;
    if (!workbook.get())
        return notMade(Words::tr("there is not enough memory"));
    lxw_doc_properties properties{};
    properties.created = time_t(std::chrono::floor<std::chrono::seconds>(about.exported).time_since_epoch().count());
    workbook_set_properties(workbook.get(), &properties);
    lxw_format *bold = workbook_add_format(workbook.get());
    format_set_bold(bold);
    writeTable(workbook_add_worksheet(workbook.get(), Words::tr("Records").toUtf8().constData()), table, bold);
    writeAbout(workbook_add_worksheet(workbook.get(), Words::tr("About").toUtf8().constData()), about, bold);
    return workbook.close();
}

} // namespace hansa::files
