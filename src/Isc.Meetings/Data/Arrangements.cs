using Isc.Access;

namespace Isc.Meetings.Data;

/// <summary>How a meeting is set up beyond date and place.</summary>
internal sealed record Arrangements
{
    public string? Room { get; init; }

    /// <summary>Who presides, by name or post.</summary>
    public string? Chair { get; init; }

    public string? Secretary { get; init; }

    /// <summary>Name of the conference system.</summary>
    public string? Platform { get; init; }

    /// <summary>Absolute https address.</summary>
    public string? JoinLink { get; init; }

    /// <summary>Who sees the link, however public the meeting is.</summary>
    public Classification JoinLinkClass { get; init; } = Classification.Internal;

    /// <summary>Codes of the languages in which it is held.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Codes of the languages into which it is interpreted.</summary>
    public IReadOnlyList<string> Interpretation { get; init; } = [];

    public bool Captions { get; init; }

    public bool SignLanguage { get; init; }

    /// <summary>How those invited register.</summary>
    public string? Registration { get; init; }
}
