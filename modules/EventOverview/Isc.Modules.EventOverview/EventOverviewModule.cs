using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.Text;

namespace Isc.Modules.EventOverview;

/// <summary>The theme "event-overview": events on one page, and in calendars.</summary>
public sealed class EventOverviewModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("event-overview", ModuleKind.Theme, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<EventOverviewDbContext>();
}
