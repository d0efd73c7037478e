using Isc.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Pages;

/// <summary>Does what a form asks for, and shows in the form what stands against it.</summary>
internal static class Posting
{
    /// <summary>Runs <paramref name="act"/> unless an answer is wrong already.</summary>
    /// <param name="form">The form.</param>
    /// <param name="act">The change.</param>
    /// <param name="suffix">What the form adds to the names of the fields, where a page repeats it.</param>
    /// <param name="fields">The fields as the change names them; what is wrong with others is said of the whole.</param>
    /// <returns>What the change gave; null where it was not made.</returns>
    public static Task<T?> TakeAsync<T>(this PostedForm form, Func<Task<Result<T>>> act, string suffix = "", params IReadOnlyList<string> fields)
        where T : class, IVersioned => form.TakeAsync(act, fields.ToDictionary(field => field, field => field + suffix, StringComparer.Ordinal));

    /// <summary>The same.</summary>
    /// <param name="form">The form.</param>
    /// <param name="act">The change.</param>
    /// <param name="fields">Names of the form's fields by what the change calls them.</param>
    public static async Task<T?> TakeAsync<T>(this PostedForm form, Func<Task<Result<T>>> act, IReadOnlyDictionary<string, string> fields)
        where T : class, IVersioned
    {
        if (form.IsWrong)
            return null;
        try
        {
            var result = await act();
            foreach (var (field, problems) in result.Problems?.Fields ?? new Dictionary<string, string[]>(StringComparer.Ordinal))
                Say(form, fields.GetValueOrDefault(field), problems);
            if (result is { Value: null, Problems: null } || result.Refused is not null)
                form.Wrong(result.Refused ?? Plain.Say(result.Forbidden ? "Form_Forbidden" : "Form_Gone"));
            return form.IsWrong ? null : result.Value;
        }
        catch (DbUpdateConcurrencyException)
        {
            form.Conflict();
            return null;
        }
    }

    private static void Say(PostedForm form, string? field, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            if (field is not null)
                form.Wrong(field, problem);
            else
                form.Wrong(problem);
        }
    }
}
