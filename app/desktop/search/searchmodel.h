// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/criteriamodel.h"
#include "desktop/search/facetmodel.h"
#include "desktop/search/resultmodel.h"
#include "desktop/search/secondlook.h"
#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace hansa::desktop
{

/// The search room's state: the cards, and what came of them. Each change runs on a worker;
/// a newer one stops the older run, whose answer is dropped. GUI thread.
class SearchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY historyChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::CriteriaModel *criteria READ criteria CONSTANT)
    Q_PROPERTY(hansa::desktop::ResultModel *results READ results CONSTANT)
    Q_PROPERTY(hansa::desktop::FacetModel *facet READ facet CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY cardsChanged)
    Q_PROPERTY(int editing READ editing WRITE setEditing NOTIFY editingChanged)
    Q_PROPERTY(double doubt READ doubt WRITE setDoubt NOTIFY cardsChanged)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY answeredChanged)
    Q_PROPERTY(int count READ count NOTIFY answeredChanged)
    Q_PROPERTY(int countries READ countries NOTIFY answeredChanged)
    Q_PROPERTY(QStringList expansions READ expansions NOTIFY answeredChanged)
    Q_PROPERTY(QStringList unknownWords READ unknownWords NOTIFY answeredChanged)
    Q_PROPERTY(QList<hansa::desktop::RelaxHint> relaxations READ relaxations NOTIFY answeredChanged)
    Q_PROPERTY(QList<hansa::desktop::QuestionHint> questions READ questions NOTIFY lookedAgain)
    Q_PROPERTY(QStringList favours READ favours NOTIFY lookedAgain)
    Q_PROPERTY(QList<hansa::desktop::HistogramStep> histogram READ histogram NOTIFY answeredChanged)
    Q_PROPERTY(QString selectedId READ selectedId WRITE setSelectedId NOTIFY selectedIdChanged)
    Q_PROPERTY(QString openId READ openId WRITE setOpenId NOTIFY selectedIdChanged)
    Q_PROPERTY(QStringList openConsortium READ openConsortium WRITE setOpenConsortium NOTIFY selectedIdChanged)
    Q_PROPERTY(QString pane READ pane WRITE setPane NOTIFY paneChanged)
    Q_PROPERTY(hansa::desktop::MapPoints points READ points NOTIFY answeredChanged)
    Q_PROPERTY(hansa::desktop::MapLines arcs READ arcs NOTIFY selectedIdChanged)
    Q_PROPERTY(QStringList themeNames READ themeNames CONSTANT)
    Q_PROPERTY(QList<hansa::desktop::DimensionChoice> choices READ choices CONSTANT)

public:
    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] CriteriaModel *criteria() { return &m_criteria; }
    [[nodiscard]] ResultModel *results() { return &m_results; }
    [[nodiscard]] FacetModel *facet() { return &m_facet; } ///< of the card being edited

    [[nodiscard]] QString text() const; ///< the words that are searched for
    void setText(const QString &text);
    [[nodiscard]] int editing() const { return m_editing; } ///< the card that is open, -1: none
    void setEditing(int card);
    [[nodiscard]] double doubt() const { return m_doubt; }
    void setDoubt(double doubt);
    [[nodiscard]] bool isAnswered() const { return m_outcome != nullptr; }
    [[nodiscard]] bool isRunning() const { return m_answered != m_generation; } ///< a newer answer is to come
    [[nodiscard]] int count() const { return m_outcome ? int(m_outcome->answer.count) : 0; }
    [[nodiscard]] int countries() const { return m_outcome ? m_outcome->countries : 0; }
    [[nodiscard]] QStringList expansions() const { return m_outcome ? m_outcome->expansions : QStringList(); }
    [[nodiscard]] QStringList unknownWords() const { return m_outcome ? m_outcome->unknownWords : QStringList(); }
    [[nodiscard]] QList<RelaxHint> relaxations() const
    {
        return m_outcome ? m_outcome->relaxations : QList<RelaxHint>();
    }
    [[nodiscard]] QList<HistogramStep> histogram() const ///< of the card being edited, where it is a range
    {
        return m_outcome ? m_outcome->histogram : QList<HistogramStep>();
    }
    [[nodiscard]] QList<QuestionHint> questions() const { return m_look.questions; } ///< what to ask next
    [[nodiscard]] QStringList favours() const { return m_look.favours; } ///< what the ranking favours, in sentences
    [[nodiscard]] QString selectedId() const { return m_selectedId; } ///< one for list, map and page
    void setSelectedId(const QString &id);
    [[nodiscard]] QString openId() const { return m_openId; } ///< the record whose page is open; may be of any kind
    void setOpenId(const QString &id);
    /// Who is in the consortium for the call whose page is open.
    [[nodiscard]] QStringList openConsortium() const { return m_openConsortium; }
    void setOpenConsortium(const QStringList &ids);
    [[nodiscard]] QString pane() const { return m_pane; } ///< the one a narrow window shows
    void setPane(const QString &pane);
    [[nodiscard]] MapPoints points() const { return m_outcome ? m_outcome->points : MapPoints(); }
    /// Between the members of the partnership whose page is open, else from the selected organisation to its partners.
    [[nodiscard]] MapLines arcs() const;
    [[nodiscard]] QStringList themeNames() const;
    [[nodiscard]] QList<DimensionChoice> choices() const;
    /// The last answer, for the map and for exports; null before the first.
    [[nodiscard]] const std::shared_ptr<const Outcome> &outcome() const { return m_outcome; }

    /// Adds a card for "country", "members.sme" …, or goes to the one that is there. It is then edited.
    Q_INVOKABLE void add(const QString &dimension);
    Q_INVOKABLE void remove(int card);
    Q_INVOKABLE void move(int card, int to); ///< to the place of another
    Q_INVOKABLE void reset();
    Q_INVOKABLE void setMode(int card, const QString &mode);
    Q_INVOKABLE void setWeight(int card, int weight);
    Q_INVOKABLE void toggleValue(int card, const QString &value);
    Q_INVOKABLE void setAllOf(int card, bool allOf);
    Q_INVOKABLE void setRange(int card, const QString &atLeast, const QString &atMost); ///< empty: no bound
    Q_INVOKABLE void setSince(int card, int year); ///< 0: no bound
    Q_INVOKABLE void setNearness(int card, const QString &name, double lat, double lon, double withinKm);
    /// Only what lies in this part of the map: one card, replaced by the next.
    Q_INVOKABLE void setArea(double west, double south, double east, double north);
    /// The card of a dimension, else a fresh must.
    [[nodiscard]] search::Criterion cardOf(search::Dimension dimension) const;
    /// One card of its dimension, in place of what it was; @p what names the step.
    void setCriterion(const QString &what, const search::Criterion &criterion);
    [[nodiscard]] const Cards &cards() const { return m_cards; }
    /// In place of all that is there: criteria as JSON; what cannot be read changes nothing.
    [[nodiscard]] search::Criteria engineCriteria() const
    {
        return toEngine(m_cards, m_doubt).criteria;
    } ///< what the cards ask
    void replaceCriteria(const QString &what, const search::Criteria &criteria); ///< @p what names the step
    Q_INVOKABLE bool setCriteriaJson(const QString &json);
    Q_INVOKABLE [[nodiscard]] QString criteriaJson() const;
    /// The search as a line that can be mailed and opened again, and as a command.
    Q_INVOKABLE [[nodiscard]] QString link() const;
    Q_INVOKABLE [[nodiscard]] QString command() const;
    Q_INVOKABLE [[nodiscard]] static bool isLink(const QString &text);
    /// In place of all that is there; returns what is wrong with the line, and changes nothing then.
    Q_INVOKABLE [[nodiscard]] QString openLink(const QString &link);
    Q_INVOKABLE static void copy(const QString &text); ///< to the clipboard

    /// Words that were searched for and found in a listed organisation, folded.
    Q_INVOKABLE [[nodiscard]] QStringList wordsOf(const QString &id) const;
    Q_INVOKABLE void wantMore(); ///< the list was scrolled to its end
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &id) const; ///< as the map counts; -1: unknown
    Q_INVOKABLE [[nodiscard]] QString idOfRow(int row) const;
    Q_INVOKABLE [[nodiscard]] QStringList partnersOf(const QString &id) const; ///< ids
    /// Why it ranks as it does; empty where it is not listed.
    Q_INVOKABLE [[nodiscard]] QList<hansa::desktop::ReasonPart> reasonsOf(const QString &id) const;

Q_SIGNALS:
    void sessionChanged();
    void historyChanged();
    void cardsChanged();
    void editingChanged();
    void selectedIdChanged();
    void paneChanged();
    void answeredChanged();
    void lookedAgain();
    void settled(); ///< the user has stayed with this search for a moment

private:
    void change(const QString &what, Cards cards, int mergeKey = 0);
    void takeOver(Cards cards, double doubt);
    [[nodiscard]] Question question() const; ///< what the cards ask by now
    void run();
    void answer(std::shared_ptr<const Outcome> outcome);
    void lookAgain();
    void lookForPassages();
    void showFacet();
    [[nodiscard]] bool isCard(int card) const { return card >= 0 && card < int(m_cards.size()); }

    Session *m_session = nullptr;
    QPointer<UndoHistory> m_history;
    CriteriaModel m_criteria;
    ResultModel m_results;
    FacetModel m_facet;
    Cards m_cards;
    double m_doubt = 0;
    int m_editing = -1;
    QString m_selectedId;
    QString m_openId;
    QStringList m_openConsortium;
    QString m_pane = QStringLiteral("list");
    std::uint32_t m_top;
    std::shared_ptr<const Outcome> m_outcome;
    SecondLook m_look; ///< at that outcome; empty until it is there
    QTimer m_pause; ///< after an answer, before the second look
    QTimer m_stay; ///< until the search counts as one that was run
    std::stop_source m_stop;
    std::uint64_t m_generation = 0; ///< of the last run
    std::uint64_t m_answered = 0; ///< the run that is shown
};

} // namespace hansa::desktop
