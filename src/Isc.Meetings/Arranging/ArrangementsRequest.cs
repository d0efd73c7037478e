using System.ComponentModel;

namespace Isc.Meetings.Arranging;

/// <summary>The body of <c>PUT meetings/{id}/arrangements</c>: what is left out is taken away.</summary>
internal sealed record ArrangementsRequest
{
    public string? Room { get; init; }

    [Description("Who presides, by name or post.")]
    public string? Chair { get; init; }

    public string? Secretary { get; init; }

    [Description("Name of the conference system.")]
    public string? Platform { get; init; }

    [Description("An https address.")]
    public string? JoinLink { get; init; }

    [Description("Who sees the link: public, members, internal (default) or restricted.")]
    public string? JoinLinkClass { get; init; }

    [Description("Codes of the languages in which it is held: ar, zh, en, fr, ru, es.")]
    public IReadOnlyList<string>? Languages { get; init; }

    [Description("Codes of the languages into which it is interpreted.")]
    public IReadOnlyList<string>? Interpretation { get; init; }

    public bool Captions { get; init; }

    public bool SignLanguage { get; init; }

    [Description("How those invited register.")]
    public string? Registration { get; init; }

    [Description("Key of the region that it is for; left out for all.")]
    public string? Region { get; init; }

    [Description("Last day for documents.")]
    public DateOnly? DocumentsBy { get; init; }

    [Description("Last day for replies to the invitation.")]
    public DateOnly? RepliesBy { get; init; }
}
