// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/codec.h"
#include "catalogue/vocabularies.h"
#include "search/criteriajson.h"
#include "search/index.h"
#include "search/search.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace hansa;
using namespace hansa::search;

/// Who must come first for what people type: relevance.tsv has a kind, a query and the
/// organisations that are right a line, judged on the embedded catalogue's facts.
/// The figures may rise, not fall.
class RelevanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoComesFirst();

private:
    struct Question {
        QString kind;
        QString text;
        QStringList right; ///< ids without "org:"
    };
    /// From 1; 0 where none of the right ones is among the first fifty.
    [[nodiscard]] int rankOf(const Question &question) const;

    std::vector<Question> m_questions;
    std::shared_ptr<const Index> m_index;
};

namespace
{

struct Figures {
    double first = 0; ///< share of questions whose first answer is right
    double amongFive = 0;
    double reciprocal = 0; ///< mean reciprocal rank
};

constexpr Figures atLeast{0.98, 0.98, 0.98};

Figures figuresOf(const std::vector<int> &ranks)
{
    Figures figures;
    for (const int rank : ranks) {
        figures.first += rank == 1 ? 1 : 0;
        figures.amongFive += rank >= 1 && rank <= 5 ? 1 : 0;
        figures.reciprocal += rank > 0 ? 1.0 / rank : 0;
    }
    const double n = double(ranks.size());
    return {figures.first / n, figures.amongFive / n, figures.reciprocal / n};
}

} // namespace

void RelevanceTest::initTestCase()
{
    catalogue::RecordReader reader;
    std::vector<catalogue::Organisation> organisations;
    QDirIterator files(QStringLiteral(HANSA_FACTS), {QStringLiteral("organisations*.jsonl")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            auto read = reader.read(std::string_view(line.constData(), std::size_t(line.size())));
            QVERIFY2(read, line.constData());
            organisations.push_back(std::get<catalogue::Organisation>(std::move(read->record)));
        }
    }
    m_index = Index::build(organisations, {}, conceptsOf(catalogue::Vocabularies::builtIn()));

    QFile questions(QStringLiteral(HANSA_RELEVANCE));
    QVERIFY(questions.open(QIODevice::ReadOnly));
    while (!questions.atEnd()) {
        const QStringList fields = QString::fromUtf8(questions.readLine()).trimmed().split(u'\t');
        QCOMPARE(fields.size(), 3);
        m_questions.push_back({fields[0], fields[1], fields[2].split(u',')});
    }
    QVERIFY(m_questions.size() >= 60);
    for (const Question &question : m_questions) {
        QVERIFY2(std::ranges::any_of(question.right,
                                     [&](const QString &id) {
                                         return std::ranges::contains(organisations, "org:" + id.toStdString(),
                                                                      &catalogue::Organisation::id);
                                     }),
                 qPrintable(question.text));
    }
}

int RelevanceTest::rankOf(const Question &question) const
{
    Request request;
    prependWords(request.criteria, question.text.toStdString());
    const auto answer = run(*m_index, request);
    for (std::size_t place = 0; place < answer->hits.size(); ++place) {
        const auto id = QString::fromUtf8(m_index->id(answer->hits[place].row)).sliced(4);
        if (question.right.contains(id))
            return int(place) + 1;
    }
    return 0;
}

void RelevanceTest::whoComesFirst()
{
    std::map<QString, std::vector<int>> byKind;
    std::vector<int> all;
    for (const Question &question : m_questions) {
        const int rank = rankOf(question);
        byKind[question.kind].push_back(rank);
        all.push_back(rank);
        if (rank != 1)
            qInfo("not first but %d: %s", rank, qPrintable(question.text));
    }
    byKind[QStringLiteral("all")] = all;
    for (const auto &[kind, ranks] : byKind) {
        const Figures figures = figuresOf(ranks);
        qInfo("%-16s %2zu questions: first %.3f, among five %.3f, mean reciprocal rank %.3f", qPrintable(kind),
              ranks.size(), figures.first, figures.amongFive, figures.reciprocal);
    }
    const Figures figures = figuresOf(all);
    QVERIFY(figures.first >= atLeast.first);
    QVERIFY(figures.amongFive >= atLeast.amongFive);
    QVERIFY(figures.reciprocal >= atLeast.reciprocal);
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "relevancetest.moc"
