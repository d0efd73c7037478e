using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Activities;

/// <summary>An activity as the API shows it.</summary>
internal sealed record ActivityView(Guid Id, int Version, LocalizedText Title, DateWindow When, string? Citation)
{
    public static ActivityView Of(Activity activity) => new(activity.Id, activity.Version, activity.Title, activity.When, activity.Citation);
}
