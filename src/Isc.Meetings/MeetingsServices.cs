using Isc.Data;
using Isc.Meetings.Calendar;
using Isc.Meetings.Clashes;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Life;
using Isc.Meetings.Listing;
using Isc.Meetings.Panels;
using Isc.Meetings.Patterns;
using Isc.Meetings.Reading;
using Isc.Meetings.Recording;
using Isc.Meetings.Upcoming;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Meetings;

/// <summary>Registers this kernel.</summary>
public static class MeetingsServices
{
    /// <summary>Adds series, meetings, attendance and decisions.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddModuleContext<MeetingsDbContext>()
        .AddScoped<Outline>()
        .AddScoped<HeldTotals>()
        .AddScoped<HeldChart>()
        .AddScoped<MeetingList>()
        .AddScoped<MeetingLookup>()
        .AddScoped<MeetingRecord>()
        .AddScoped<MeetingRecorder>()
        .AddScoped<MeetingMover>()
        .AddScoped<CalendarReader>()
        .AddScoped<ClashFinder>()
        .AddScoped<EventMaker>()
        .AddScoped<PatternCheck>()
        .AddScoped<SeriesReader>()
        .AddScoped<SeriesKeeper>()
        .AddScoped<UpcomingReader>()
        .AddScoped<DecisionRegister>()
        .AddScoped<DecisionSubjects>()
        .AddScoped<DecisionRecorder>();
}
