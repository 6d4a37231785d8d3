// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSGNode>
#include <QSGTransformNode>
#include <QString>

#include <map>
#include <memory>
#include <vector>

class QQuickWindow;

namespace hansa::desktop
{

/// Short texts in the scene graph, kept from frame to frame: the same text in the same style
/// keeps its glyphs and is only moved. Children of one node. Render thread.
class TextNodes
{
public:
    struct Style {
        QFont font;
        QColor color;
        QColor halo; ///< invalid for none

        friend bool operator==(const Style &, const Style &) = default;
    };

    explicit TextNodes(QSGNode *parent)
        : m_parent(parent)
    {
    }
    ~TextNodes();
    Q_DISABLE_COPY_MOVE(TextNodes)

    /// Styles are told by their number. Texts of a style that changed are made anew.
    void setStyles(std::vector<Style> styles);
    /// Call, then add() what shows, then finish(), which takes the rest away.
    void begin();
    /// @p topLeft of the text, in the parent's coordinates.
    void add(QQuickWindow *window, int style, const QString &text, QPointF topLeft);
    void finish();

private:
    struct Entry {
        std::unique_ptr<QSGTransformNode> node;
        bool isUsed = false;
        int unusedFrames = 0;
    };
    using Key = std::pair<int, QString>;

    std::unique_ptr<QSGTransformNode> make(QQuickWindow *window, const Style &style, const QString &text) const;

    QSGNode *m_parent;
    std::vector<Style> m_styles;
    std::multimap<Key, Entry> m_entries;
};

} // namespace hansa::desktop
