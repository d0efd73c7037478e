using System.Globalization;
using System.Text;
using Isc.Text;

namespace Isc.Reporting;

/// <summary>Text with its figures and sources still attached.</summary>
/// <param name="Inlines">The runs, in reading order.</param>
public sealed record Phrase(IReadOnlyList<Inline> Inlines)
{
    /// <summary>Plain words.</summary>
    public static implicit operator Phrase(string text) => new([new Inline(text)]);

    /// <summary>The version for the current language, marked where that falls back to another.</summary>
    public static Phrase Of(LocalizedText text, params IReadOnlyList<SourceRef> sources)
    {
        var language = text.LanguageFor(Languages.Current);
        return new([new Inline(text.In(language), null, language == Languages.Current ? null : language, sources)]);
    }

    /// <summary>
    /// Fills <c>{0}</c>, <c>{1}</c> … of a template. A <see cref="Reporting.Figure"/>, <see cref="Phrase"/> or <see cref="LocalizedText"/>
    /// keeps what is attached to it; anything else becomes words in the current culture.
    /// </summary>
    /// <exception cref="FormatException">The template is malformed or names an argument that is not given.</exception>
    public static Phrase Format(string template, params ReadOnlySpan<object> arguments)
    {
        var composite = CompositeFormat.Parse(template);
        if (composite.MinimumArgumentCount > arguments.Length)
            throw new FormatException($"'{template}' asks for {composite.MinimumArgumentCount} arguments and got {arguments.Length}.");

        var runs = new List<Inline>();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var close = rest.IndexOf('}');
            if (open > 0)
                AddWords(runs, rest[..open]);
            runs.AddRange(RunsOf(arguments[int.Parse(rest[(open + 1)..close], CultureInfo.InvariantCulture)]));
            rest = rest[(close + 1)..];
        }

        AddWords(runs, rest);
        return new(runs);
    }

    // The point of an abbreviation ends the sentence too: "2021 г." takes no second one.
    private static void AddWords(List<Inline> runs, ReadOnlySpan<char> words)
    {
        if (words is ['.', ..] && runs is [.., { Text: [.., '.'] }])
            words = words[1..];
        if (!words.IsEmpty)
            runs.Add(new Inline(words.ToString()));
    }

    /// <summary>Phrases joined with <paramref name="separator"/>.</summary>
    public static Phrase Join(string separator, IEnumerable<Phrase> phrases) =>
        new([.. phrases.SelectMany((phrase, i) => i == 0 ? phrase.Inlines : [new Inline(separator), .. phrase.Inlines])]);

    /// <summary>What the current language puts between two sentences: nothing in Chinese.</summary>
    public static string SentenceBreak => Languages.Current == "zh" ? "" : " ";

    /// <summary>Sentences one after another.</summary>
    public static Phrase Sentences(IEnumerable<Phrase> sentences) => Join(SentenceBreak, sentences);

    /// <summary>The words alone.</summary>
    public override string ToString() => string.Concat(Inlines.Select(run => run.Text));

    private static IEnumerable<Inline> RunsOf(object argument) => argument switch
    {
        Figure figure => [new Inline(figure.Value.ToString("N0", CultureInfo.CurrentCulture), figure)],
        Phrase phrase => phrase.Inlines,
        LocalizedText text => Of(text).Inlines,
        IFormattable value => [new Inline(value.ToString(null, CultureInfo.CurrentCulture))],
        _ => [new Inline(argument.ToString() ?? "")],
    };
}
