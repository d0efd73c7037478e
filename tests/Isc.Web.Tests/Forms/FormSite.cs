using System.Globalization;
using Isc.Testing;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Web.Tests.Forms;

/// <summary>The fixture page behind the language prefix and antiforgery, as the host has them.</summary>
internal sealed class FormSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FormSite(WebApplication app) => (_app, Http) = (app, new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.Single()) });

    public Board Board => _app.Services.GetRequiredService<Board>();

    public HttpClient Http { get; }

    public static async Task<FormSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Board>().AddSingleton(new BenchApp.BenchPages(typeof(FormSite).Assembly)).AddLocalization().AddAuthorization().AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            var language = context.Request.Path.Value![1..3];
            context.Request.PathBase = "/" + language;
            context.Request.Path = context.Request.Path.Value[3..];
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
            return next(context);
        });
        app.UseRouting();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorComponents<BenchApp>().AddAdditionalAssemblies(typeof(FormSite).Assembly);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
