using System.ComponentModel;
using Isc.Api;
using Isc.Escalation.Data;
using Microsoft.AspNetCore.Mvc;

namespace Isc.Escalation.Reading;

/// <summary>Which issues a list holds; what is not given restricts nothing.</summary>
internal sealed class IssueFilter
{
    [FromQuery(Name = "level"), Description("Level of the ladder.")]
    public int? Level { get; init; }

    [FromQuery(Name = "state"), Description("draft, open, acknowledged, paused, decided, implementing, resolved, withdrawn or closed.")]
    public Choice<IssueState>? State { get; init; }

    [FromQuery(Name = "theme"), Description("Key of a theme that the issue is about.")]
    public string? Theme { get; init; }

    [FromQuery(Name = "body"), Description("Key of the responsible body.")]
    public string? Body { get; init; }

    [FromQuery(Name = "running"), Description("True for those whose clock runs or is paused.")]
    public bool? Running { get; init; }

    [FromQuery(Name = "awaitingMe"), Description("True for running issues on which the caller acts for the responsible body.")]
    public bool? AwaitingMe { get; init; }
}
