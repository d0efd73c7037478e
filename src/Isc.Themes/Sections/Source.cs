using Isc.Reporting;

namespace Isc.Themes.Sections;

/// <summary>How this kernel's records are cited behind figures and words.</summary>
internal static class Source
{
    public static SourceRef Theme(Guid id, string key) => new("theme", id, $"/themes/{key}");

    public static SourceRef Coordination(Guid id, string theme) => new("theme-coordination", id, $"/themes/{theme}");

    public static SourceRef Update(Guid id, string theme) => new("progress-update", id, $"/themes/{theme}#updates");

    public static SourceRef PlanItem(Guid id, string theme) => new("work-plan-item", id, $"/themes/{theme}#plans");
}
