namespace Isc.Escalation;

/// <summary>What is wrong with a request, by field as the client names it.</summary>
internal sealed class Problems
{
    private readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);

    public bool Any => _fields.Count > 0;

    public IReadOnlyDictionary<string, string[]> Fields => _fields;

    /// <summary>Adds the problem when <paramref name="wrong"/> holds.</summary>
    public Problems When(bool wrong, string field, string problem)
    {
        if (wrong)
            _fields[field] = [.. _fields.GetValueOrDefault(field) ?? [], problem];
        return this;
    }
}
