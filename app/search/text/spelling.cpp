// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/spelling.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
using Letters = std::u32string;

/// How many bytes the letter has that starts with @p c; 1 for what starts none.
std::size_t letterBytes(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

char32_t letterAt(std::string_view text, std::size_t at)
{
    char32_t letter = 0;
    const std::size_t bytes = std::min(letterBytes(text[at]), text.size() - at);
    for (std::size_t i = 0; i < bytes; ++i) // the bytes in a row tell letters apart as well as the code does
        letter = (letter << 8) | static_cast<unsigned char>(text[at + i]);
    return letter;
}

Letters lettersOf(std::string_view text)
{
    Letters letters;
    for (std::size_t at = 0; at < text.size(); at += letterBytes(text[at]))
        letters += letterAt(text, at);
    return letters;
}

/// Rows of the distance matrix, one a letter of the word compared with.
class Matrix
{
public:
    explicit Matrix(Letters word)
        : m_word(std::move(word))
    {
        m_rows.emplace_back(m_word.size() + 1);
        for (std::size_t i = 0; i <= m_word.size(); ++i)
            m_rows[0][i] = int(i);
    }

    /// Compares the letters @p other[0..depth], of which those before @p depth were before. Returns
    /// whether the distance can still stay within @p most.
    bool extend(const Letters &other, std::size_t depth, int most)
    {
        if (m_rows.size() < depth + 2) {
            m_rows.resize(depth + 2, std::vector<int>(m_word.size() + 1));
            m_least.resize(depth + 2);
        }
        const auto &above = m_rows[depth];
        auto &row = m_rows[depth + 1];
        row[0] = int(depth) + 1;
        int least = row[0];
        for (std::size_t i = 1; i <= m_word.size(); ++i) {
            const bool same = m_word[i - 1] == other[depth];
            int best = std::min({above[i] + 1, row[i - 1] + 1, above[i - 1] + (same ? 0 : 1)});
            if (i > 1 && depth > 0 && m_word[i - 1] == other[depth - 1] && m_word[i - 2] == other[depth])
                best = std::min(best, m_rows[depth - 1][i - 2] + 1);
            row[i] = best;
            least = std::min(least, best);
        }
        m_least[depth + 1] = least;
        return least <= most || m_least[depth] < most; // a swap reaches back over one row
    }
    [[nodiscard]] int distance(std::size_t letters) const { return m_rows[letters].back(); }

private:
    Letters m_word;
    std::vector<std::vector<int>> m_rows;
    std::vector<int> m_least{0}; ///< of each row
};

/// The first term from @p id on that doesn't start with @p prefix; @p id does. Mostly it is near.
TermId pastPrefix(const TextIndex &index, TermId id, std::string_view prefix)
{
    for (int steps = 0; steps < 16; ++steps) {
        ++id;
        if (id == index.terms() || !index.term(id).starts_with(prefix))
            return id;
    }
    return index.startingWith(prefix).second;
}
} // namespace

int editDistance(std::string_view a, std::string_view b, int most)
{
    const Letters other = lettersOf(b);
    Matrix matrix(lettersOf(a));
    for (std::size_t depth = 0; depth < other.size(); ++depth) {
        if (!matrix.extend(other, depth, most))
            return most + 1;
    }
    return std::min(matrix.distance(other.size()), most + 1);
}

int allowedEdits(std::string_view folded)
{
    const std::size_t letters = lettersOf(folded).size();
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::vector<std::pair<TermId, int>> termsNear(const TextIndex &index, std::string_view word, int most)
{
    std::vector<std::pair<TermId, int>> found;
    const Letters letters = lettersOf(word);
    Matrix matrix(letters);
    Letters current; // of the last term, as far as it was compared
    for (TermId id = 0; id < index.terms();) {
        const Letters term = lettersOf(index.term(id));
        std::size_t shared = 0;
        while (shared < current.size() && shared < term.size() && current[shared] == term[shared])
            ++shared;
        current.resize(shared);
        std::size_t deadAt = 0; // letters of the prefix that nothing near begins with; 0: none
        for (std::size_t depth = shared; depth < term.size(); ++depth) {
            current += term[depth];
            if (!matrix.extend(current, depth, most) || depth >= letters.size() + std::size_t(most)) {
                deadAt = depth + 1;
                break;
            }
        }
        if (deadAt == 0) {
            if (const int distance = matrix.distance(term.size()); distance <= most)
                found.emplace_back(id, distance);
            ++id;
            continue;
        }
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < deadAt; ++i)
            bytes += letterBytes(index.term(id)[bytes]);
        id = pastPrefix(index, id, index.term(id).substr(0, bytes));
    }
    return found;
}

} // namespace hansa::search
