using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Meetings;

/// <summary>What is wrong with a request, by field.</summary>
internal sealed class Problems
{
    private readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);

    public bool Any => _fields.Count > 0;

    public IReadOnlyDictionary<string, string[]> Fields => _fields;

    public Problems Add(string field, string problem)
    {
        _fields[field] = [.. _fields.GetValueOrDefault(field) ?? [], problem];
        return this;
    }

    /// <summary>Adds the problem when <paramref name="wrong"/> holds.</summary>
    public Problems When(bool wrong, string field, string problem) => wrong ? Add(field, problem) : this;

    /// <summary>Adds the sentence <paramref name="key"/> of the texts, in the reader's language, when <paramref name="wrong"/> holds.</summary>
    public Problems Refuse(bool wrong, string field, string key, params ReadOnlySpan<object?> arguments) =>
        wrong ? Add(field, Plain.Say(key, arguments)) : this;

    public ValidationProblem ToResult() => TypedResults.ValidationProblem(_fields);
}
