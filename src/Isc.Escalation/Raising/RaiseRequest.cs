using System.ComponentModel;
using Isc.Access;
using Isc.Text;

namespace Isc.Escalation.Raising;

/// <summary>A new issue.</summary>
internal sealed record RaiseRequest
{
    public LocalizedText? Title { get; init; }

    [Description("What is to be decided.")]
    public LocalizedText? Question { get; init; }

    [Description("Markdown.")]
    public LocalizedText? Background { get; init; }

    [Description("Key of the theme in which it arises.")]
    public string? Theme { get; init; }

    [Description("Key of the Sector for which it is raised; none unless given.")]
    public string? Sector { get; init; }

    [Description("Key of the region for which it is raised; none unless given.")]
    public string? Region { get; init; }

    [Description("Who may read it; internal unless given.")]
    public Classification Class { get; init; } = Classification.Internal;

    public bool Urgent { get; init; }

    [Description("Answers that the question allows.")]
    public IReadOnlyList<LocalizedText> Options { get; init; } = [];

    public IReadOnlyList<LinkRequest> Links { get; init; } = [];

    [Description("Accounts that may read it though it is restricted.")]
    public IReadOnlyList<Guid> Readers { get; init; } = [];

    [Description("Account that raises it, where the secretariat writes it down for another.")]
    public Guid? OnBehalfOf { get; init; }

    [Description("True to keep it as a draft, which nobody else sees; the clock starts when it is submitted.")]
    public bool Draft { get; init; }

    [Description("The record of a register that suggested it.")]
    public Guid? Source { get; init; }
}
