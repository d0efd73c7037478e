using System.Text;

namespace Isc.Reporting.Differences;

/// <summary>Cuts texts into words and sentences, in all six languages.</summary>
internal static class Words
{
    /// <summary>Words with the spaces after them; each Chinese character is one.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (IsIdeograph(letter))
                End();
            word.Append(letter);
            if (char.IsWhiteSpace(letter) || IsIdeograph(letter))
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Sentences without the spaces around them.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || "。！？".Contains(text[i]) || (".!?؟;".Contains(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
                End(i + 1);
        }

        End(text.Length);
        return sentences;

        void End(int end)
        {
            if (text[start..end].Trim() is { Length: > 0 } sentence)
                sentences.Add(sentence);
            start = end;
        }
    }

    /// <summary>True where two texts share at least a third of the words of the longer.</summary>
    public static bool AreAlike(string then, string now)
    {
        var (before, after) = (Of(then), Of(now));
        return 3 * Alignment.Of(before, after).Count >= Math.Max(before.Count, after.Count);
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3400' and <= '\u9FFF';
}
