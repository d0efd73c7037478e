using Isc.Escalation.Text;
using Isc.Text;

namespace Isc.Escalation;

/// <summary>What is wrong with a request, by field as the client names it.</summary>
internal sealed class Problems
{
    private static readonly PlainTexts Words = new(typeof(Texts));

    public static string NoIssue => Words.Say("Problem_NoIssue");

    public static string NoEdition => Words.Say("Problem_NoEdition");

    public static string NoLadderKey(string key, IEnumerable<string> valid) => Words.Say("Problem_NoLadderKey", key, string.Join(", ", valid));

    private readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);

    public bool Any => _fields.Count > 0;

    public IReadOnlyDictionary<string, string[]> Fields => _fields;

    /// <summary>Adds the sentence <paramref name="key"/> of the texts, in the reader's language, when <paramref name="wrong"/> holds.</summary>
    public Problems When(bool wrong, string field, string key, params ReadOnlySpan<object?> arguments)
    {
        if (wrong)
            _fields[field] = [.. _fields.GetValueOrDefault(field) ?? [], Words.Say($"Problem_{key}", arguments)];
        return this;
    }
}
