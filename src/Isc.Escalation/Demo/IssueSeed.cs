using Isc.Text;

namespace Isc.Escalation.Demo;

/// <summary>An issue of the demonstration.</summary>
internal sealed record IssueSeed
{
    public required string Key { get; init; }

    public required string Theme { get; init; }

    /// <summary>Name of the demonstration account: the part of its address before the at sign.</summary>
    public required string RaisedBy { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Question { get; init; }

    public required int DaysAgo { get; init; }

    /// <summary>How many days ago it came to each of its levels.</summary>
    public required IReadOnlyList<int> Levels { get; init; }

    public bool Urgent { get; init; }

    public bool Acknowledged { get; init; }

    /// <summary>Texts by key of the office.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Positions { get; init; } = new Dictionary<string, LocalizedText>();

    public LocalizedText? Ruling { get; init; }
}
