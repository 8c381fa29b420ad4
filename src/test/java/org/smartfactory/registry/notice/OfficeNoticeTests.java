package org.smartfactory.registry.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeNoticeTests {

	private static final String SHEETS = """
			entry    名单:3 1 | 太原重工股份有限公司 | 轮轴智能工厂 | 太原市 | -
			entry    名单:4 2 | 山西建龙实业有限公司 | - | 运城市 | -
			entry    名单:5 3 | 大运汽车股份有限公司 | 重卡智能工厂 | 运城市 | -
			skipped  名单:1 2025年度先进级智能工厂名单 | no list of enterprises
			skipped  名单:2 序号|地区|企业名称|项目名称 | column headings
			skipped  说明:1 评审专家由省工业和信息化厅聘请 | no list of enterprises
			""";

	@TempDir
	private Path folder;

	@Test
	void sheetsAreReadWithMergedCellsAndResultsOfFormulas() throws IOException {
		try (Workbook workbook = new XSSFWorkbook()) {
			assertThat(read(sheets(workbook), "xlsx")).isEqualTo("xlsx -\n" + SHEETS);
		}
	}

	@Test
	void olderSheetsAreReadAlike() throws IOException {
		try (Workbook workbook = new HSSFWorkbook()) {
			assertThat(read(sheets(workbook), "xls")).isEqualTo("xls -\n" + SHEETS);
		}
	}

	private static Workbook sheets(Workbook workbook) {
		Sheet list = workbook.createSheet("名单");
		fill(list.createRow(0), "2025年度先进级智能工厂名单");
		list.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
		fill(list.createRow(1), "序号", "地区", "企业名称", "项目名称");
		fill(list.createRow(2), "1", "太原市", "太原重工股份有限公司", "轮轴智能工厂");
		fill(list.createRow(3), "", "运城市", "山西建龙实业有限公司", "");
		fill(list.createRow(4), "3", "", "大运汽车\n股份有限公司", "重卡智能工厂");
		list.getRow(3).getCell(0).setCellFormula("A3+1");
		list.getRow(3).getCell(0).setCellValue(2);
		list.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
		fill(workbook.createSheet("说明").createRow(0), "评审专家由省工业和信息化厅聘请");
		return workbook;
	}

	private static void fill(Row row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	@Test
	void documentsAreReadWithParagraphsAndTables() throws IOException {
		Path file = this.folder.resolve("notice.docx");
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			document.createParagraph().createRun().setText("2025年度先进级智能工厂名单");
			XWPFTable table = document.createTable(4, 3);
			fill(table.getRow(0), "序号", "申报单位", "县（市、区）");
			fill(table.getRow(1), "1", "山西建龙实业有限公司", "闻喜县");
			fill(table.getRow(2), "2", "冀东海天水泥闻喜有限责任公司", "");
			fill(table.getRow(3), "3", "大运汽车股份有限公司", "盐湖区");
			table.getRow(1).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
			table.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
			document.createParagraph().createRun().setText("公示期五个工作日。");
			document.write(out);
		}
		assertThat(RenderedNotice.of(NoticeReader.read(file))).isEqualTo("""
				docx -
				entry    3 1 | 山西建龙实业有限公司 | - | 闻喜县 | -
				entry    4 2 | 冀东海天水泥闻喜有限责任公司 | - | 闻喜县 | -
				entry    5 3 | 大运汽车股份有限公司 | - | 盐湖区 | -
				skipped  1 2025年度先进级智能工厂名单 | no list of enterprises
				skipped  2 序号|申报单位|县（市、区） | column headings
				skipped  6 公示期五个工作日。 | no list of enterprises
				""");
	}

	private static void fill(XWPFTableRow row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			row.getCell(i).setText(cells[i]);
		}
	}

	private String read(Workbook workbook, String extension) throws IOException {
		Path file = this.folder.resolve("notice." + extension);
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		return RenderedNotice.of(NoticeReader.read(file));
	}

}
