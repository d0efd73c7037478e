using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Reading;
using Isc.Meetings.Text;
using Isc.Modules;
using Isc.Text;
using Isc.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace Isc.Meetings.Calendar;

/// <summary>Calendars as files: what their reader may see, and for visitors what is public.</summary>
internal sealed class CalendarEndpoints : IEndpointModule
{
    internal const string MediaType = "text/calendar; charset=utf-8";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Describe(app.MapGet("calendar.ics", AllAsync), "Calendar_All", "All meetings and dates that the caller may see, as iCalendar. Meetings whose day is not known are left out.");
        Describe(app.MapGet("bodies/{body}/calendar.ics", BodyAsync), "Calendar_Body", "The meetings and dates of a body, as iCalendar.");
        Describe(app.MapGet("themes/{theme}/calendar.ics", ThemeAsync), "Calendar_Theme", "The meetings of a theme's groups, those that decided on it, and its dates, as iCalendar.");
        Describe(app.MapGet("umbrellas/{umbrella}/calendar.ics", UmbrellaAsync), "Calendar_Umbrella", "The meetings and dates of an umbrella's body and of what it covers, as iCalendar; what belongs to a module that is off is left out.");
        Describe(app.MapGet("{id:guid}/calendar.ics", MeetingAsync), "Calendar_Meeting", "One meeting, as iCalendar; 404 also where its day is not known.");
    }

    // A calendar program sends no header: it reads as whoever owns the feed token in its address.
    private static void Describe(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name).WithTags("Calendar").WithSummary(summary)
        .Produces<string>(StatusCodes.Status200OK, "text/calendar").Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous().ServesFeed();

    private static Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> AllAsync(
        string? language, CalendarReader calendar, IStringLocalizer<Texts> words, HttpContext http, CancellationToken cancellationToken) =>
        FeedAsync(language, http, async () => new IcsWriter(Languages.Current).Feed(words["Meetings"], await calendar.ReadAsync(new(), null, cancellationToken)));

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> BodyAsync(
        string body, string? language, CalendarReader calendar, IBodyNames bodies, HttpContext http, CancellationToken cancellationToken) =>
        await bodies.FindAsync(body, cancellationToken) is not { } found ? GetMeetingEndpoints.NotFound()
            : await FeedAsync(language, http, async () => new IcsWriter(Languages.Current).Feed(found.Short, await calendar.ReadAsync(new() { Body = body }, null, cancellationToken)));

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ThemeAsync(
        string theme, string? language, CalendarReader calendar, IThemeNames themes, HttpContext http, CancellationToken cancellationToken) =>
        !(await themes.NamesAsync(cancellationToken)).TryGetValue(theme, out var name) ? GetMeetingEndpoints.NotFound()
            : await FeedAsync(language, http, async () => new IcsWriter(Languages.Current).Feed(name.ToString(), await calendar.ReadAsync(new() { Theme = theme }, null, cancellationToken)));

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> UmbrellaAsync(
        string umbrella, string? language, CalendarReader calendar, IUmbrellas umbrellas, HttpContext http, CancellationToken cancellationToken) =>
        await umbrellas.FindAsync(umbrella, cancellationToken) is not { } found ? GetMeetingEndpoints.NotFound()
            : await FeedAsync(language, http, async () => new IcsWriter(Languages.Current).Feed(
                found.Name.ToString(), await calendar.ReadAsync(new() { Body = found.Body, Gathered = found.Gathers }, null, cancellationToken)));

    private static Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> MeetingAsync(
        Guid id, string? language, CalendarReader calendar, HttpContext http, CancellationToken cancellationToken) =>
        FeedAsync(language, http, async () => await calendar.OneAsync(id, cancellationToken) is { } one ? new IcsWriter(Languages.Current).Feed(one.Title, [one]) : null);

    internal static async Task<Results<ContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> FeedAsync(string? language, HttpContext http, Func<Task<string?>> write)
    {
        if (language is not null && !Languages.IsOffered(language))
            return TypedResults.Problem($"Choose a language of {string.Join(", ", Languages.All)}.", statusCode: StatusCodes.Status400BadRequest);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language ?? Languages.Current);
        if (await write() is not { } calendar)
            return GetMeetingEndpoints.NotFound();
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(calendar)).AsSpan(0, 18))}\"");
        http.Response.GetTypedHeaders().ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Text(calendar, MediaType);
    }
}
