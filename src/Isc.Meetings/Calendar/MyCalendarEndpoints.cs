using Isc.Access;
using Isc.Meetings.Text;
using Isc.Modules;
using Isc.Organisation;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Calendar;

internal sealed class MyCalendarEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("mine.ics", GetAsync)
        .WithName("Calendar_Mine").WithTags("Calendar")
        .WithSummary("The caller's own calendar in their language: all meetings they may see, their deadlines, their alarm. Calendar programs read it with a feed token.")
        .Produces<string>(StatusCodes.Status200OK, "text/calendar").Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .RequireAuthorization().ServesFeed();

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> GetAsync(
        CalendarReader calendar, IPreferences preferences, ICurrentActor current, IStringLocalizer<Texts> words, HttpContext http, CancellationToken cancellationToken)
    {
        if (current.Actor.AccountId is not { } account)
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);
        var wanted = await preferences.OfAsync(account, cancellationToken);
        return await CalendarEndpoints.FeedAsync(wanted.Language, http, async () => new IcsWriter(Languages.Current).Feed(
            words["Calendar_Mine"], await calendar.ReadAsync(new() { Account = account }, wanted.AlarmMinutes, cancellationToken)));
    }
}
