using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Isc.Testing;

/// <summary>Fills in and sends forms as a browser without script does. The client must keep cookies.</summary>
public static class FormClient
{
    /// <summary>Reads the page at <paramref name="path"/>, fills in <paramref name="answers"/>, and sends the form of that name with all else it holds.</summary>
    /// <exception cref="InvalidOperationException">The page or the form is not there, or it has no such field.</exception>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, string form, params (string Name, string? Value)[] answers)
    {
        using var page = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var markup = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await client.SubmitAsync(path, await new HtmlParser().ParseDocumentAsync(markup, TestContext.Current.CancellationToken), form, answers);
    }

    /// <summary>The same with a page that was read before.</summary>
    /// <exception cref="InvalidOperationException">The form is not there, or it has no such field.</exception>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, IHtmlDocument page, string form, params (string Name, string? Value)[] answers)
    {
        var element = FormOf(page, path, form);
        var held = Held(element);
        if (answers.FirstOrDefault(answer => element.QuerySelector($"[name='{answer.Name}']") is null) is { Name: { } unknown })
            throw new InvalidOperationException($"The form '{form}' of {path} has no field '{unknown}'.");
        held.RemoveAll(field => answers.Any(answer => answer.Name == field.Key));
        held.AddRange(answers.Where(answer => answer.Value is not null).Select(answer => KeyValuePair.Create(answer.Name, answer.Value!)));
        using var content = new FormUrlEncodedContent(held);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>The same with a file.</summary>
    /// <exception cref="InvalidOperationException">The page or the form is not there.</exception>
    public static async Task<HttpResponseMessage> SubmitFileAsync(
        this HttpClient client, string path, string form, string field, string name, byte[] file)
    {
        var markup = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(markup, TestContext.Current.CancellationToken);
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in Held(FormOf(page, path, form)))
            content.Add(new StringContent(value), key);
        content.Add(new ByteArrayContent(file), field, name);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page, string path, string form) =>
        page.Forms.SingleOrDefault(candidate => candidate.QuerySelector($"input[name=_handler][value='{form}']") is not null)
        ?? throw new InvalidOperationException($"{path} has no form '{form}': {page.Body?.TextContent}");

    private static List<KeyValuePair<string, string>> Held(IHtmlFormElement form)
    {
        var inputs = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>()
            .Where(input => input.Type is not ("checkbox" or "radio") || input.IsChecked).Where(input => input.Type != "file")
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        var areas = form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>().Select(area => KeyValuePair.Create(area.Name!, area.Value));
        var selects = form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>().Select(select => KeyValuePair.Create(select.Name!, select.Value ?? ""));
        return [.. inputs, .. areas, .. selects];
    }
}
