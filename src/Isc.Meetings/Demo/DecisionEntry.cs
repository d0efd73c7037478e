using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Demo;

internal sealed record DecisionEntry(
    string Key,
    string Body,
    string? Meeting,
    DecisionKind Kind,
    bool Standing,
    DateOnly From,
    DateOnly Until,
    LocalizedText Text,
    IReadOnlyList<DecisionRequest>? Requests,
    IReadOnlyList<string>? Themes,
    IReadOnlyList<string>? Bodies,
    string Citation)
{
    public Guid Id => StableId.Of($"decision/{Key}");

    public Decision ToRecord(int ordinal) => new()
    {
        Id = Id,
        BodyId = StableId.Of($"body/{Body}"),
        BodyKey = Body,
        MeetingId = Meeting is null ? null : StableId.Of($"meeting/{Meeting}"),
        Year = Until.Year,
        Ordinal = ordinal,
        Kind = Kind,
        IsStanding = Standing,
        From = From,
        Until = Until,
        Text = Text,
        Requests = Requests ?? [],
        Citation = Citation,
    };

    public IEnumerable<DecisionLink> ToLinks() =>
        [.. (Themes ?? []).Select(key => Link(LinkTarget.Theme, key)), .. (Bodies ?? []).Select(key => Link(LinkTarget.Body, key))];

    private DecisionLink Link(LinkTarget target, string key) => new()
    {
        Id = StableId.Of($"decision-link/{Key}/{target}/{key}"),
        DecisionId = Id,
        Target = target,
        Key = key,
        Citation = Citation,
    };
}
