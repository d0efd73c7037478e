using Isc.Bodies;
using Isc.Data;
using Isc.Meetings.Calendar;
using Isc.Meetings.Clashes;
using Isc.Meetings.Access;
using Isc.Meetings.Actions;
using Isc.Meetings.Agenda;
using Isc.Meetings.Arranging;
using Isc.Meetings.Attending;
using Isc.Meetings.Consulting;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Life;
using Isc.Meetings.Listing;
using Isc.Meetings.Minuting;
using Isc.Meetings.Outcomes;
using Isc.Meetings.Panels;
using Isc.Meetings.Patterns;
using Isc.Meetings.Reading;
using Isc.Meetings.Recording;
using Isc.Meetings.Standing;
using Isc.Meetings.Telling;
using Isc.Meetings.Upcoming;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Meetings;

/// <summary>Registers this kernel.</summary>
public static class MeetingsServices
{
    /// <summary>Adds series, meetings, agendas, attendance, outcomes, decisions and actions.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddModuleContext<MeetingsDbContext>()
        .AddScoped<IBodyMeetings, BodyMeetings>()
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
        .AddScoped<MeetingMail>()
        .AddScoped<PatternCheck>()
        .AddScoped<SeriesReader>()
        .AddScoped<SeriesKeeper>()
        .AddScoped<StandingKeeper>()
        .AddScoped<UpcomingReader>()
        .AddScoped<DecisionRegister>()
        .AddScoped<DecisionSubjects>()
        .AddScoped<DecisionRecorder>()
        .AddScoped<DecisionBook>()
        .AddAgenda()
        .AddOutcomes();

    private static IServiceCollection AddAgenda(this IServiceCollection services) => services
        .AddScoped<MeetingEffects>()
        .AddScoped<MeetingArranger>()
        .AddScoped<AgendaFiller>()
        .AddScoped<AgendaPapers>()
        .AddScoped<AgendaReader>()
        .AddScoped<AgendaEditor>()
        .AddScoped<AgendaLayout>()
        .AddScoped<AgendaCarrier>()
        .AddScoped<AgendaTemplates>()
        .AddScoped<AgendaMail>()
        .AddScoped<AgendaMover>()
        .AddScoped<OfficeVoices>()
        .AddScoped<AttendanceReader>()
        .AddScoped<AttendanceKeeper>();

    private static IServiceCollection AddOutcomes(this IServiceCollection services) => services
        .AddScoped<OutcomeReader>()
        .AddScoped<OutcomeEditor>()
        .AddScoped<OutcomeSettler>()
        .AddScoped<ActionBook>()
        .AddScoped<ActionRights>()
        .AddScoped<ActionReader>()
        .AddScoped<ActionMail>()
        .AddScoped<ActionMover>()
        .AddScoped<ActionAssigner>()
        .AddScoped<MinutesReader>()
        .AddScoped<MinutesComposer>()
        .AddScoped<MinutesApproval>()
        .AddScoped<MinutesMail>()
        .AddScoped<MinutesKeeper>()
        .AddScoped<MinutesFiles>()
        .AddScoped<ConsultationReader>()
        .AddScoped<ConsultationMail>()
        .AddScoped<ConsultationKeeper>();
}
