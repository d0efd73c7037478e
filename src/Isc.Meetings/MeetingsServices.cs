using Isc.Data;
using Isc.Meetings.Data;
using Isc.Meetings.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Meetings;

/// <summary>Registers this kernel.</summary>
public static class MeetingsServices
{
    /// <summary>Adds series, meetings, attendance and decisions.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddModuleContext<MeetingsDbContext>()
        .AddScoped<MeetingList>();
}
